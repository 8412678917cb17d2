package org.ogptoolbox.moderation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import org.ogptoolbox.moderation.DecisionDraft;
import org.ogptoolbox.moderation.ReviewFile;
import org.ogptoolbox.moderation.Reviews;
import org.ogptoolbox.workflow.WorkItem;
import org.ogptoolbox.workflow.ui.TaskScreen;

/**
 * The form of the review step: who submitted it, the entry as readers will see it, beside it what there is to say about
 * it, and below, always in reach, the decision.
 */
@org.springframework.stereotype.Component
class ReviewScreen implements TaskScreen {

    private final Desk desk;

    ReviewScreen(Desk desk) {
        this.desk = desk;
    }

    @Override
    public String key() {
        return Reviews.REVIEW;
    }

    @Override
    public Component open(WorkItem item, Frame frame) {
        var file = desk.reviews().file(item.id(), UI.getCurrent().getLocale());
        var form = new DraftKeeper(desk.drafts(), item.id(), frame.mayAct());
        var remarks = new Remarks(desk, file, frame, form);
        var beside = new Div();
        beside.addClassName("review-beside");
        addHints(beside, file, form);
        beside.add(new OpinionList(desk, file));
        addChanges(beside, file);
        beside.add(remarks);
        var columns = new Div(new ArticlePreview(desk.html(), file.revision().content()), beside);
        columns.addClassName("review-columns");
        form.addClassName("review");
        form.add(
                new Provenance(desk, file.revision(), file.history()),
                columns,
                new DecisionArea(desk, file, frame, form, remarks));
        return form;
    }

    private void addChanges(Div beside, ReviewFile file) {
        if (file.comparable()) {
            var title = file.revision().round() > 1 ? "moderation.changes" : "moderation.changes.published";
            var details = new Details(
                    beside.getTranslation(title, file.changes().size()),
                    new Changes(desk.fieldTexts(), file.revision().kind(), file.changes(), file.comments()));
            details.setOpened(true);
            beside.add(details);
        }
    }

    /** Open until the person closes it: that means "read", and is remembered. */
    private void addHints(Div beside, ReviewFile file, DraftKeeper keeper) {
        if (Hints.count(file) > 0) {
            var details =
                    new Details(beside.getTranslation("moderation.hints", Hints.count(file)), new Hints(desk, file));
            details.addClassName("review-hints");
            details.setOpened(!keeper.draft().hintsRead());
            details.addOpenedChangeListener(change -> {
                if (!change.isOpened()) {
                    keeper.keep(DecisionDraft::withHintsRead);
                }
            });
            beside.add(details);
        }
    }
}
