package org.ogptoolbox.workflow;

import org.ogptoolbox.base.TypedText;

/** Why an item is taken from somebody: said in a sentence, because they will read it. */
final class HandoverReason {

    private HandoverReason() {}

    /** @throws HandoverProblem when it says nothing, or too much */
    static String of(String typed) {
        var text = TypedText.of(typed);
        if (TypedText.blank(text)) {
            throw new HandoverProblem("workflow.handover.no-reason");
        }
        if (TypedText.length(text) > Handovers.LONGEST_REASON) {
            throw new HandoverProblem("workflow.handover.long-reason", Handovers.LONGEST_REASON);
        }
        return text;
    }
}
