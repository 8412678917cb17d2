package org.ogptoolbox.submission.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ogptoolbox.base.DomainException;
import org.ogptoolbox.base.ui.Notices;
import org.ogptoolbox.content.FieldComment;
import org.ogptoolbox.content.RevisionDetails;
import org.ogptoolbox.content.RevisionId;
import org.ogptoolbox.identity.AccountId;
import org.ogptoolbox.workflow.ui.TaskScreen;

/** What was remarked at a revision, a link into the wizard, and a button that submits it again. */
final class RevisePanel extends Div implements RemarkDeeds {

    private final WizardServices services;
    private final TaskScreen.Frame frame;
    private final SerializableRunnable changed;

    RevisePanel(WizardServices services, RevisionId id, TaskScreen.Frame frame, SerializableRunnable changed) {
        this.services = services;
        this.frame = frame;
        this.changed = changed;
        addClassName("revise-panel");
        var revision = services.submissions().mine(id);
        var remarks = services.submissions().comments(id);
        add(new Paragraph(getTranslation("submission.revise.intro")));
        add(new RemarksOverview(revision, remarks, authors(remarks), this));
        add(actions(revision));
    }

    private Div actions(RevisionDetails revision) {
        var open = WizardAddress.of(revision).link(getTranslation("submission.revise.open"));
        open.addClassName("button-link");
        var resubmit = new Button(getTranslation("submission.resubmit"));
        resubmit.setDisableOnClick(true);
        resubmit.addClickListener(click -> resubmit(revision, resubmit));
        resubmit.setEnabled(frame.mayAct());
        var actions = new Div(open, resubmit);
        actions.addClassName("row");
        return actions;
    }

    private void resubmit(RevisionDetails revision, Button button) {
        try {
            services.submissions().submit(revision.id());
            frame.completed(getTranslation("submission.submitted"));
        } catch (DomainException problem) {
            button.setEnabled(true);
            Notices.failure(getTranslation(problem.messageKey(), problem.arguments()));
        }
    }

    @Override
    public void answer(FieldComment remark, String words) {
        services.submissions().answer(remark.revision(), remark.id(), words);
        changed.run();
    }

    @Override
    public void done(FieldComment remark) {
        services.submissions().resolve(remark.revision(), remark.id());
        changed.run();
    }

    private Map<AccountId, String> authors(List<FieldComment> remarks) {
        return services.accounts()
                .names(remarks.stream().map(FieldComment::author).collect(Collectors.toSet()));
    }
}
