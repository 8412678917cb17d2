package org.ogptoolbox.moderation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import org.ogptoolbox.moderation.ReviewFile;
import org.ogptoolbox.workflow.WorkItem;
import org.ogptoolbox.workflow.ui.TaskScreen;

/** The form of the review step: the entry as readers will see it, and beside it what there is to say about it. */
@org.springframework.stereotype.Component
class ReviewScreen implements TaskScreen {

    private final Desk desk;

    ReviewScreen(Desk desk) {
        this.desk = desk;
    }

    @Override
    public String key() {
        return "review";
    }

    @Override
    public Component open(WorkItem item, Frame frame) {
        var file = desk.reviews().file(item.id(), UI.getCurrent().getLocale());
        var keeper = new DraftKeeper(desk.drafts(), item.id());
        var remarks = new Remarks(desk, file, frame, keeper);
        var beside = new Div();
        beside.addClassName("review-beside");
        beside.add(new OpinionList(desk, file));
        addChanges(beside, file);
        addHints(beside, file);
        beside.add(remarks, new DecisionArea(desk, file, frame, keeper, remarks));
        var form = new Div(new ArticlePreview(desk.html(), file.revision().content()), beside);
        form.addClassName("review");
        return form;
    }

    private void addChanges(Div beside, ReviewFile file) {
        if (file.comparable()) {
            var title = file.revision().round() > 1 ? "moderation.changes" : "moderation.changes.published";
            var details = new Details(
                    beside.getTranslation(title, file.changes().size()),
                    new Changes(desk.fieldTexts(), file.revision().kind(), file.changes()));
            details.setOpened(!file.changes().isEmpty());
            beside.add(details);
        }
    }

    private void addHints(Div beside, ReviewFile file) {
        if (Hints.count(file) > 0) {
            beside.add(
                    new Details(beside.getTranslation("moderation.hints", Hints.count(file)), new Hints(desk, file)));
        }
    }
}
