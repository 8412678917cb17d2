package org.ogptoolbox.moderation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.ogptoolbox.content.RevisionId;
import org.ogptoolbox.identity.AccountId;

/**
 * What was decided about the moment of a publication. Published inside the transaction that did it; those who were told of
 * a moment are told when it changes.
 */
public sealed interface PlanEvent {

    RevisionId revision();

    /** When it was decided: the same may be decided more than once. */
    Instant decided();

    /** It will be published by itself. */
    record Planned(RevisionId revision, Instant when, Instant decided) implements PlanEvent {}

    /** @param planner who chose the former moment, null when it was the same person or nobody is known */
    record Moved(
            RevisionId revision,
            Instant when,
            Instant decided,
            @Nullable AccountId planner) implements PlanEvent {}

    /**
     * It waits for sign-off again.
     *
     * @param when it was planned for
     * @param planner as for {@link Moved}
     */
    record TakenBack(
            RevisionId revision,
            Instant when,
            Instant decided,
            @Nullable AccountId planner) implements PlanEvent {}
}
