package org.ogptoolbox.submission.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import org.ogptoolbox.content.RevisionId;
import org.ogptoolbox.submission.Submissions;
import org.ogptoolbox.workflow.WorkItem;
import org.ogptoolbox.workflow.ui.TaskScreen;

/** The {@code revise} screen: what was remarked, and the way into the wizard, whose submit button completes the step. */
@org.springframework.stereotype.Component
class ReviseScreen implements TaskScreen {

    private final WizardServices services;

    ReviseScreen(WizardServices services) {
        this.services = services;
    }

    @Override
    public String key() {
        return Submissions.REVISE;
    }

    @Override
    public Component open(WorkItem item, Frame frame) {
        var screen = new Div();
        screen.addClassName("revise-screen");
        fill(screen, new RevisionId(item.caseId().value()), frame);
        return screen;
    }

    private void fill(Div screen, RevisionId id, Frame frame) {
        screen.removeAll();
        screen.add(new RevisePanel(services, id, frame, () -> fill(screen, id, frame)));
    }
}
