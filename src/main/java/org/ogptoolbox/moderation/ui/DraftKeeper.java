package org.ogptoolbox.moderation.ui;

import java.util.function.UnaryOperator;
import org.ogptoolbox.moderation.DecisionDraft;
import org.ogptoolbox.moderation.DecisionDrafts;
import org.ogptoolbox.workflow.WorkItemId;

/** Keeps on the server what is being typed into one form. */
class DraftKeeper {

    /** Milliseconds without a key after which what was typed is kept. */
    static final int TYPING_PAUSE = 600;

    private final DecisionDrafts drafts;
    private final WorkItemId item;
    private DecisionDraft draft;

    DraftKeeper(DecisionDrafts drafts, WorkItemId item) {
        this.drafts = drafts;
        this.item = item;
        draft = drafts.of(item);
    }

    DecisionDraft draft() {
        return draft;
    }

    void keep(UnaryOperator<DecisionDraft> change) {
        var changed = change.apply(draft);
        if (!changed.equals(draft)) {
            draft = changed;
            drafts.keep(item, draft);
        }
    }
}
