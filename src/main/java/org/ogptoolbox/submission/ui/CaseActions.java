package org.ogptoolbox.submission.ui;

import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.function.UnaryOperator;
import org.ogptoolbox.base.DomainException;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.base.ui.Notices;
import org.ogptoolbox.base.ui.Question;
import org.ogptoolbox.content.RevisionDetails;
import org.ogptoolbox.content.RevisionId;
import org.ogptoolbox.submission.Attachments;
import org.ogptoolbox.submission.CaseFile;
import org.ogptoolbox.submission.Situation;
import org.ogptoolbox.submission.Submissions;
import org.ogptoolbox.workflow.WorkItem;

/** What the author can do now; others get the link to the public page at most. */
class CaseActions extends Div {

    private final CaseFile file;
    private final Submissions submissions;
    private final Runnable changed;

    CaseActions(CaseFile file, Submissions submissions, Runnable changed) {
        this.file = file;
        this.submissions = submissions;
        this.changed = changed;
        addClassNames("row", "case-actions");
        if (file.situation() == Situation.PUBLISHED && file.revision().slug() != null) {
            add(publicPage(file.revision(), "submission.case.public-page"));
        }
        if (file.situation() == Situation.TAKEN_DOWN && file.revision().slug() != null) {
            add(publicPage(file.revision(), "submission.case.tombstone"));
        }
        if (file.mine()) {
            addAuthorsActions();
        }
    }

    private void addAuthorsActions() {
        var revision = file.revision();
        if (file.situation() == Situation.DRAFT) {
            add(primary(WizardAddress.of(revision).link(getTranslation("submission.case.continue"))));
        }
        file.waitingAt(Submissions.REVISE)
                .ifPresent(item ->
                        add(primary(WizardAddress.of(revision).link(getTranslation("submission.case.revise")))));
        file.waitingAt(Attachments.ATTACH_USE_CASE)
                .ifPresent(item -> add(task(
                        item, "submission.case.attach." + file.revision().kind().path())));
        if (file.situation() == Situation.PUBLISHED || file.situation() == Situation.SUPERSEDED) {
            add(new Button(getTranslation("submission.case.edit"), click -> edit()));
        }
        if (file.situation().over()) {
            var again = new Button(getTranslation("submission.case.reuse"), click -> open(submissions::reuse));
            again.setDisableOnClick(true);
            add(again);
        }
        if (!revision.state().ended()) {
            add(new Button(getTranslation("submission.case.withdraw"), click -> askToWithdraw()));
        }
    }

    private Anchor publicPage(RevisionDetails revision, String key) {
        return CaseState.publicPage(
                Language.nearest(getLocale()),
                revision.kind().plural(),
                String.valueOf(revision.slug()),
                getTranslation(key));
    }

    private Anchor task(WorkItem item, String key) {
        return primary(new Anchor("tasks/" + item.id(), getTranslation(key)));
    }

    private static <T extends HasStyle> T primary(T link) {
        link.addClassName("button-link");
        return link;
    }

    private void edit() {
        open(id -> submissions.edit(file.revision().entry()));
    }

    /** Makes a draft of this submission, or finds the one there is, and opens it in the wizard. */
    private void open(UnaryOperator<RevisionId> draft) {
        try {
            var address = WizardAddress.blank(file.revision().kind())
                    .of(draft.apply(file.revision().id()));
            getUI().ifPresent(address::open);
        } catch (DomainException refused) {
            Notices.failure(getTranslation(refused.messageKey(), refused.arguments()));
        }
    }

    private void askToWithdraw() {
        var draft = file.situation() == Situation.DRAFT;
        var dialog = new Question();
        dialog.setHeader(getTranslation(
                "submission.case.withdraw.title", file.revision().content().title()));
        dialog.setText(getTranslation(draft ? "submission.case.withdraw.draft" : "submission.case.withdraw.text"));
        dialog.setConfirmText(getTranslation("submission.case.withdraw"));
        dialog.setConfirmButtonTheme(ButtonVariant.LUMO_ERROR.getVariantName() + " primary");
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("submission.case.withdraw.keep"));
        dialog.addConfirmListener(confirm -> withdraw());
        dialog.open();
    }

    private void withdraw() {
        try {
            submissions.withdraw(file.revision().id());
            Notices.success(getTranslation("submission.case.withdrawn"));
        } catch (DomainException refused) {
            Notices.failure(getTranslation(refused.messageKey(), refused.arguments()));
        }
        changed.run();
    }
}
