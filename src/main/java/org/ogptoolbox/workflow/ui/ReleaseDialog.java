package org.ogptoolbox.workflow.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;

/** Takes an item from its holder, so that others can claim it. */
class ReleaseDialog extends HandOverDialog {

    private final SerializableConsumer<String> release;

    ReleaseDialog(ItemText text, SerializableConsumer<String> release, SerializableRunnable done) {
        super(text, "release", done);
        this.release = release;
        ask(new Paragraph(getTranslation("workflow-ui.hand-over.release.consequence", text.assignee())));
    }

    @Override
    void handOver(String why) {
        release.accept(why);
    }
}
