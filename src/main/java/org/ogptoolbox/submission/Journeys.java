package org.ogptoolbox.submission;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ogptoolbox.content.Content;
import org.ogptoolbox.content.Kind;
import org.ogptoolbox.content.Problem;
import org.ogptoolbox.content.RevisionDetails;
import org.ogptoolbox.content.Validation;
import org.springframework.stereotype.Component;

/** Which process carries what, and what must be right before it does; the wizard and the service ask here alike. */
@Component
public class Journeys {

    /** The lighter process that carries what has no {@link Journey} of its own. */
    public static final String ENTRY_REVISION = "entry-revision";

    private final Map<Kind, Journey> byKind;
    private final Validation validation;

    Journeys(List<Journey> journeys, Validation validation) {
        this.byKind = journeys.stream().collect(Collectors.toMap(Journey::kind, Function.identity()));
        this.validation = validation;
    }

    /** The key of the process that carries a revision of this kind. */
    public String process(Kind kind, boolean publishedBefore) {
        var journey = byKind.get(kind);
        return journey == null || publishedBefore ? ENTRY_REVISION : journey.process();
    }

    /**
     * What is wrong or missing before the content can be submitted.
     *
     * @param revision it will be submitted as, as it is stored; null before it is
     */
    public List<Problem> problems(Content content, @Nullable RevisionDetails revision) {
        return Stream.concat(
                        validation.ofSubmission(content).stream(),
                        Stream.ofNullable(byKind.get(content.kind()))
                                .flatMap(journey -> journey.problems(content, revision).stream()))
                .toList();
    }
}
