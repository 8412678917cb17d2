package org.ogptoolbox.moderation;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.ogptoolbox.base.TypedText;
import org.ogptoolbox.content.EntryId;

/**
 * What somebody has typed into a decision so far.
 *
 * @param outcome the code of the one that is chosen
 * @param remarks those that are not added yet, by pointer
 * @param hintsRead whether the person has read what was worth a look
 */
public record DecisionDraft(
        @Nullable String outcome,
        String message,
        @Nullable EntryId duplicateOf,
        Map<String, String> remarks,
        boolean hintsRead) {

    public static final DecisionDraft EMPTY = new DecisionDraft(null, "", null, Map.of(), false);

    public DecisionDraft {
        remarks = Map.copyOf(remarks);
    }

    public DecisionDraft withOutcome(@Nullable String chosen) {
        return new DecisionDraft(chosen, message, duplicateOf, remarks, hintsRead);
    }

    public DecisionDraft withMessage(String typed) {
        return new DecisionDraft(outcome, typed, duplicateOf, remarks, hintsRead);
    }

    public DecisionDraft withDuplicateOf(@Nullable EntryId chosen) {
        return new DecisionDraft(outcome, message, chosen, remarks, hintsRead);
    }

    public DecisionDraft withHintsRead() {
        return new DecisionDraft(outcome, message, duplicateOf, remarks, true);
    }

    /** With what is typed as a remark at a field; blank for none. */
    public DecisionDraft withRemark(String pointer, String typed) {
        var changed = new TreeMap<>(remarks);
        if (TypedText.blank(typed)) {
            changed.remove(pointer);
        } else {
            changed.put(pointer, typed);
        }
        return new DecisionDraft(outcome, message, duplicateOf, changed, hintsRead);
    }
}
