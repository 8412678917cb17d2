package org.ogptoolbox.content;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.ogptoolbox.base.TypedText;
import tools.jackson.databind.JsonNode;

/** What may stand at a field, by its type; on the JSON, so that also what no record could hold gets its sentence. */
final class FieldRules {

    private static final int NAME = 200;
    private static final Map<String, Pattern> EXTERNAL_IDS = Map.of(
            "wikidata", Pattern.compile("Q[1-9]\\d{0,11}"),
            "sill", Pattern.compile("\\d{1,9}"),
            "comptoir-du-libre", Pattern.compile("\\d{1,9}"),
            "ror", Pattern.compile("0[a-hj-km-np-tv-z0-9]{6}\\d{2}"));

    /** What a milestone is called by; absent in what was written before there were ids. */
    private static final Pattern ID = Pattern.compile("[\\p{Alnum}-]{0,40}");

    private final Field field;
    private final Findings findings = new Findings();
    private final ValueRules values;

    private FieldRules(Field field) {
        this.field = field;
        this.values = new ValueRules(field, findings);
    }

    /** What the rules find at a field that holds this value; nothing when there is no value. */
    static List<Findings.Finding> check(Field field, JsonNode value) {
        if (value.isMissingNode() || value.isNull()) {
            return List.of();
        }
        var rules = new FieldRules(field);
        rules.check(TypedValues.of(field, value));
        return rules.findings.found();
    }

    private void check(JsonNode value) {
        switch (field.type()) {
            case TEXT -> text(value, text -> TextRules.line(findings, field.pointer(), text, field.max()));
            case LOCALIZED_LINE, LOCALIZED_MARKDOWN -> localized(value, field);
            case URL -> text(value, values::url);
            case LICENSE -> text(value, values::licence);
            case CHOICE -> text(value, values::option);
            case COUNTRY -> text(value, values::country);
            case MONTH -> text(value, values::month);
            case NUMBER, ACTION -> values.number(value);
            case URLS -> items(value, (item, seen) -> text(item, text -> unique(text, seen, () -> values.url(text))));
            case CHOICES ->
                items(value, (item, seen) -> text(item, text -> unique(text, seen, () -> values.option(text))));
            case WORDS -> items(value, (item, seen) -> text(item, text -> unique(text, seen, () -> values.word(text))));
            case LANGUAGES ->
                items(value, (item, seen) -> text(item, text -> unique(text, seen, () -> values.language(text))));
            case COUNTRIES ->
                items(value, (item, seen) -> text(item, text -> unique(text, seen, () -> values.country(text))));
            case ORGANISATION -> link(value, field.max());
            case ORGANISATIONS, TOOLS ->
                items(value, (item, seen) -> {
                    link(item, NAME);
                    unique(item.path("name").asString(""), seen, () -> {});
                });
            case EXTERNAL_IDS -> externalIds(value);
            case RESOURCES -> rows(value, this::resource);
            case MILESTONES -> rows(value, this::milestone);
        }
    }

    private void text(JsonNode value, Consumer<String> rule) {
        if (value.isString()) {
            rule.accept(value.stringValue());
        } else {
            misshapen();
        }
    }

    private void items(JsonNode value, BiConsumer<JsonNode, Set<String>> rule) {
        if (!value.isArray()) {
            misshapen();
            return;
        }
        if (value.size() > field.max()) {
            findings.refuse(field.pointer(), "content.problem.too-many", field.max(), value.size());
            return;
        }
        var seen = new HashSet<String>();
        for (var item : value) {
            rule.accept(item, seen);
        }
    }

    /** Items with a few inputs each: a rule is told where its item stands. */
    private void rows(JsonNode value, BiConsumer<JsonNode, String> rule) {
        var at = new AtomicInteger();
        items(value, (item, seen) -> {
            var row = at.getAndIncrement();
            rule.accept(item, field.pointer() + "/" + row);
            var sentence = field.sentence(row);
            localized(item.path(sentence.name()), sentence);
        });
    }

    private void unique(String item, Set<String> seen, Runnable rule) {
        if (TypedText.blank(item)) {
            findings.object(field.pointer(), "content.problem.blank-item");
        } else if (!seen.add(item.toLowerCase(Locale.ROOT))) {
            findings.object(field.pointer(), "content.problem.twice", item);
        } else {
            rule.run();
        }
    }

    /** @param place the field itself, or the sentence of one of its rows */
    private void localized(JsonNode value, Field place) {
        if (!value.isObject()) {
            misshapen();
            return;
        }
        if (value.size() > NAME) {
            findings.refuse(place.pointer(), "content.problem.too-many", NAME, value.size());
            return;
        }
        var originals = 0;
        var written = false;
        for (var entry : value.properties()) {
            var text = entry.getValue().path("text");
            if (!text.isString()) {
                misshapen();
                return;
            }
            values.language(entry.getKey());
            var pointer = place.pointer() + "/" + entry.getKey();
            if (place.type() == Field.Type.LOCALIZED_LINE) {
                TextRules.line(findings, pointer, text.stringValue(), place.max());
            } else {
                TextRules.lines(findings, pointer, text.stringValue(), place.max());
            }
            written |= TypedText.visible(text.stringValue());
            originals += entry.getValue().path("status").asString("").equals("ORIGINAL")
                            && TypedText.visible(text.stringValue())
                    ? 1
                    : 0;
        }
        if (originals > 1) {
            findings.refuse(place.pointer(), "content.problem.originals");
        } else if (written && originals == 0) {
            findings.object(place.pointer(), "content.problem.no-original");
        } else if (!written && place != field) {
            findings.object(place.pointer(), "content.problem.blank-item");
        }
    }

    private void link(JsonNode value, int max) {
        if (!value.isObject() || !value.path("name").isString()) {
            misshapen();
            return;
        }
        if (TypedText.blank(value.path("name").stringValue())) {
            findings.object(field.pointer(), "content.problem.blank-item");
        }
        TextRules.line(findings, field.pointer(), value.path("name").stringValue(), max);
        var entry = value.path("entry");
        if (!entry.isMissingNode() && !entry.isNull() && !isId(entry.asString(""))) {
            misshapen();
        }
    }

    private static boolean isId(String text) {
        try {
            return UUID.fromString(text).toString().equalsIgnoreCase(text);
        } catch (IllegalArgumentException notAnId) {
            return false;
        }
    }

    private void externalIds(JsonNode value) {
        if (!value.isObject()) {
            misshapen();
            return;
        }
        for (var entry : value.properties()) {
            values.option(entry.getKey(), field.options());
            text(entry.getValue(), id -> {
                TextRules.line(findings, field.pointer(), id, TextRules.HALF_TYPED);
                var shape = EXTERNAL_IDS.get(entry.getKey());
                if (shape != null && TypedText.visible(id) && !shape.matcher(id).matches()) {
                    findings.object(
                            field.pointer(), "content.problem.external-id." + entry.getKey(), ValueRules.shortened(id));
                }
            });
        }
    }

    private void resource(JsonNode value, String place) {
        if (!value.path("type").isString()) {
            misshapen();
            return;
        }
        var type = value.path("type").stringValue();
        if (type.isEmpty()) {
            findings.object(place + "/type", "content.problem.resource-type");
        } else {
            values.option(type, field.options());
        }
    }

    private void milestone(JsonNode value, String place) {
        if (!value.path("status").isString()) {
            misshapen();
            return;
        }
        if (!ID.matcher(value.path("id").asString("")).matches()) {
            misshapen();
            return;
        }
        var status = value.path("status").stringValue();
        if (status.isEmpty()) {
            findings.object(place + "/status", "content.problem.milestone-status");
        } else {
            values.option(status, field.options());
        }
        if (value.path("due").isString()) {
            values.day(value.path("due").stringValue());
        }
    }

    private void misshapen() {
        findings.refuse(field.pointer(), "content.problem.shape");
    }
}
