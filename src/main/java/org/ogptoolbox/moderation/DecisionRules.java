package org.ogptoolbox.moderation;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.ogptoolbox.base.TypedText;
import org.ogptoolbox.content.EntryId;

/** What a decision needs: the same for the form, before it is sent, and for the service. */
public final class DecisionRules {

    /** Nobody plans further ahead, and a mistyped year is noticed. */
    private static final Duration FURTHEST = Duration.ofDays(366);

    private DecisionRules() {}

    /**
     * What the decision lacks.
     *
     * @param reviewed the entry under review
     * @param openRemarks how many comments of the revision are open, without those of the decision
     */
    public static Optional<DecisionIncomplete> lacking(ReviewDecision decision, EntryId reviewed, long openRemarks) {
        if (TypedText.length(decision.message()) > ReviewDecision.LONGEST) {
            return lacking("moderation.rule.message-too-long", ReviewDecision.LONGEST);
        }
        return switch (decision.outcome()) {
            case APPROVE -> Optional.empty();
            case REQUEST_CHANGES ->
                TypedText.blank(decision.message()) && decision.remarks().isEmpty() && openRemarks == 0
                        ? lacking("moderation.rule.remark")
                        : Optional.empty();
            case REJECT -> TypedText.blank(decision.message()) ? lacking("moderation.rule.reason") : Optional.empty();
            case DUPLICATE -> lackingEntry(decision, reviewed);
        };
    }

    private static Optional<DecisionIncomplete> lackingEntry(ReviewDecision decision, EntryId reviewed) {
        if (decision.duplicateOf() == null) {
            return lacking("moderation.rule.entry");
        }
        return reviewed.equals(decision.duplicateOf()) ? lacking("moderation.rule.other-entry") : Optional.empty();
    }

    /** What a publication date lacks: it must lie ahead, at most a year. */
    public static Optional<DecisionIncomplete> lacking(Instant publication, Instant now) {
        return publication.isAfter(now) && publication.isBefore(now.plus(FURTHEST))
                ? Optional.empty()
                : lacking("moderation.rule.date");
    }

    /** What sending back lacks: a reason. */
    public static Optional<DecisionIncomplete> lackingReason(String reason) {
        if (TypedText.length(TypedText.of(reason)) > ReviewDecision.LONGEST) {
            return lacking("moderation.rule.message-too-long", ReviewDecision.LONGEST);
        }
        return TypedText.blank(reason) ? lacking("moderation.rule.reason") : Optional.empty();
    }

    private static Optional<DecisionIncomplete> lacking(String key, Object... arguments) {
        return Optional.of(new DecisionIncomplete(key, arguments));
    }
}
