package org.ogptoolbox.moderation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ogptoolbox.base.TypedText;
import org.ogptoolbox.content.EntryId;

/**
 * How a review ends.
 *
 * @param message to the contributor, empty string for none
 * @param remarks comments at fields to write together with the decision; those written before count as well
 * @param duplicateOf the entry that it repeats, for {@link ReviewOutcome#DUPLICATE} only
 */
public record ReviewDecision(
        ReviewOutcome outcome,
        String message,
        List<Remark> remarks,
        @Nullable EntryId duplicateOf) {

    /** Longest message, in characters: as long as the longest comment should be for somebody to read it. */
    public static final int LONGEST = 4_000;

    /** A comment at a field; pointer empty for the whole. */
    public record Remark(String pointer, String text) {}

    public ReviewDecision {
        message = TypedText.of(message);
        remarks = List.copyOf(remarks);
    }

    /** A decision with nothing more to say. */
    public static ReviewDecision of(ReviewOutcome outcome, String message) {
        return new ReviewDecision(outcome, message, List.of(), null);
    }
}
