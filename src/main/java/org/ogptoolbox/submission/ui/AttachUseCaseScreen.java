package org.ogptoolbox.submission.ui;

import com.vaadin.flow.component.Component;
import org.ogptoolbox.submission.Attachments;
import org.ogptoolbox.workflow.WorkItem;
import org.ogptoolbox.workflow.ui.TaskScreen;

/** The form of the step that asks for a use case, or for what else backs the kind. */
@org.springframework.stereotype.Component
class AttachUseCaseScreen implements TaskScreen {

    private final Attachments attachments;

    AttachUseCaseScreen(Attachments attachments) {
        this.attachments = attachments;
    }

    @Override
    public String key() {
        return "attach-use-case";
    }

    @Override
    public Component open(WorkItem item, Frame frame) {
        return new AttachUseCaseForm(item, attachments.waiting(item.id()), attachments, frame);
    }
}
