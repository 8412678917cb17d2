package org.ogptoolbox.moderation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import org.ogptoolbox.moderation.SignOffs;
import org.ogptoolbox.workflow.WorkItem;
import org.ogptoolbox.workflow.ui.TaskScreen;

/** The form of the last step: all that will be public, how it came here, and when it shall be seen. */
@org.springframework.stereotype.Component
class PublishScreen implements TaskScreen {

    private final Desk desk;

    PublishScreen(Desk desk) {
        this.desk = desk;
    }

    @Override
    public String key() {
        return SignOffs.PUBLISH;
    }

    @Override
    public Component open(WorkItem item, Frame frame) {
        var file = desk.signOffs().file(item.id());
        var beside = new Div(
                new TranslationStatus(desk, file.revision()), new AttachedEntries(file), new SettledLater(desk, file));
        beside.addClassName("review-beside");
        var columns = new Div(new ArticlePreview(desk.html(), file.revision().content()), beside);
        columns.addClassName("review-columns");
        var form = new DraftKeeper(desk.drafts(), item.id(), frame.mayAct());
        form.addClassName("review");
        form.add(
                new Provenance(desk, file.revision(), file.history()),
                columns,
                new SignOffArea(desk, file, frame, form));
        return form;
    }
}
