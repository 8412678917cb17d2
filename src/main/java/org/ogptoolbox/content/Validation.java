package org.ogptoolbox.content;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ogptoolbox.base.TypedText;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The rules that forms, services and (later) the API and imports share. A draft may hold what is half typed or mistyped
 * (an address, a licence, a month), so that it is not lost; it is put right before submitting.
 */
@Component
public class Validation {

    /** The longest web address in characters; what older browsers and proxies surely take. */
    static final int URL_LENGTH = 2_000;

    private static final int VOUCHER = 200;

    private final Contents contents;

    Validation(Contents contents) {
        this.contents = contents;
    }

    /** What makes the content unfit to be stored even as a draft: too long, too many, no such code. */
    public List<Problem> ofDraft(Content content) {
        return findings(content.kind(), contents.toJson(content))
                .filter(finding -> !finding.storable())
                .map(Findings.Finding::problem)
                .toList();
    }

    /** What makes it unfit to be submitted: the above, what is ill-formed, and what is missing. */
    public List<Problem> ofSubmission(Content content) {
        var document = contents.toJson(content);
        var problems = new ArrayList<Problem>();
        for (var field : Schema.of(content.kind())) {
            var value = document.at(field.pointer());
            ofField(content.kind(), field, value).forEach(problems::add);
            if (field.required() && missing(field, value)) {
                problems.add(new Problem(field.pointer(), "content.problem.required", List.of()));
            }
        }
        problems.addAll(ofWhole(document).map(Findings.Finding::problem).toList());
        return List.copyOf(problems);
    }

    /**
     * What is wrong with one field while it is typed, whether or not it is required; nothing while it is empty.
     *
     * @param value what stands at the field's pointer in the document
     */
    public List<Problem> ofField(Kind kind, Field field, JsonNode value) {
        return FieldRules.check(field, value).stream()
                .map(Findings.Finding::problem)
                .toList();
    }

    private Stream<Findings.Finding> findings(Kind kind, ObjectNode document) {
        return Stream.concat(
                Schema.of(kind).stream()
                        .flatMap(field -> FieldRules.check(field, document.at(field.pointer())).stream()),
                ofWhole(document));
    }

    /** What no field can tell alone. */
    private static Stream<Findings.Finding> ofWhole(ObjectNode document) {
        var findings = new Findings();
        var start = document.path("start").asString("");
        var end = document.path("end").asString("");
        if (start.length() == 7 && end.length() == 7 && end.compareTo(start) < 0) {
            findings.object("/end", "content.problem.ends-before", start);
        }
        var action = document.path("action");
        if (action.isIntegralNumber() && action.intValue() == 0) {
            findings.object("/action", "content.problem.action");
        }
        for (var entry : document.path("evidence").properties()) {
            if (Schema.of(Kind.TOOL).stream()
                    .noneMatch(field -> field.criterion() && field.pointer().equals(entry.getKey()))) {
                findings.refuse("/evidence", "content.problem.shape");
            }
            TextRules.line(
                    findings, entry.getKey(), entry.getValue().path("vouchedBy").asString(""), VOUCHER);
        }
        return findings.found().stream();
    }

    static boolean missing(Field field, JsonNode value) {
        if (field.localized()) {
            return value.properties().stream()
                    .allMatch(text -> blank(text.getValue().path("text")));
        }
        return switch (field.type()) {
            case ORGANISATION -> blank(value.path("name"));
            case NUMBER, ACTION -> !value.isNumber();
            default -> value.isContainer() ? value.isEmpty() : blank(value);
        };
    }

    private static boolean blank(JsonNode text) {
        return TypedText.blank(text.asString(""));
    }
}
