package org.ogptoolbox.submission.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.ogptoolbox.content.ToolFixture.aTool;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.RouterLink;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ogptoolbox.KaribuTest;
import org.ogptoolbox.base.ui.EmptyState;
import org.ogptoolbox.content.RevisionId;
import org.ogptoolbox.content.RevisionState;
import org.ogptoolbox.content.Revisions;
import org.ogptoolbox.identity.AccountId;
import org.ogptoolbox.identity.Role;
import org.ogptoolbox.submission.Submissions;
import org.ogptoolbox.workflow.CaseId;
import org.ogptoolbox.workflow.Cases;
import org.ogptoolbox.workflow.WorkItem;
import org.ogptoolbox.workflow.WorkItems;
import org.ogptoolbox.workflow.ui.TaskScreen;
import org.springframework.beans.factory.annotation.Autowired;

/** My submissions: what each waits for and what I can do; and the screen of the revise step. */
class MySubmissionsViewTest extends KaribuTest {

    @Autowired
    Submissions submissions;

    @Autowired
    Revisions revisions;

    @Autowired
    Cases cases;

    @Autowired
    WorkItems workItems;

    @Autowired
    ReviseScreen reviseScreen;

    AccountId me;

    @BeforeEach
    void aContributor() {
        me = signInAs(Role.CONTRIBUTOR).id();
    }

    @Test
    void emptyItSaysWhatToDo() {
        open();
        assertThat(_get(EmptyState.class).getElement().getTextRecursively()).contains("Nothing submitted yet");
    }

    @Test
    void aDraftCanBeContinuedOrDiscarded() {
        var id = submissions.start(aTool().named("Half done").build());
        open();
        assertThat(card()).contains("Half done").contains("Draft").contains("Continue");
        _click(_get(Button.class, spec -> spec.withText("Discard")));
        assertThat(revisions.get(id).state()).isEqualTo(RevisionState.DRAFT);
        com.vaadin.flow.component.ComponentUtil.fireEvent(
                _get(ConfirmDialog.class), new ConfirmDialog.ConfirmEvent(_get(ConfirmDialog.class), false));
        assertThat(revisions.get(id).state()).isEqualTo(RevisionState.WITHDRAWN);
    }

    @Test
    void aSubmittedOneSaysWhomItWaitsFor() {
        submitted();
        open();
        assertThat(card()).contains("Submitted").contains("Review: waiting for Moderator since");
    }

    @Test
    void oneWithChangesRequestedWaitsForMe() {
        changesRequested();
        open();
        assertThat(card()).contains("Revise: waiting for you since").contains("Waits for you");
        assertThat(_find(RouterLink.class).stream()
                        .filter(link -> link.getHref().startsWith("submit/tool?revision=")))
                .as("its title and a button: both lead to editing")
                .hasSize(2);
        assertThat(_find(RouterLink.class)).anyMatch(link -> link.getText().equals("Revise"));
    }

    @Test
    void aPublishedOneCanBeEditedAnew() {
        var id = submissions.start(aTool().named("T " + UUID.randomUUID()).build());
        revisions.submit(id);
        revisions.approve(id);
        revisions.publish(id);
        open();
        _click(_get(Button.class, spec -> spec.withText("Edit")));
        assertThat(_get(Wizard.class).address().revision()).isNotEqualTo(id);
        assertThat(revisions.get(id).state()).isEqualTo(RevisionState.PUBLISHED);
    }

    @Test
    void moreThanAPageIsPaged() {
        for (var i = 0; i <= MySubmissionsView.PAGE; i++) {
            submissions.start(aTool().named("Tool " + i).build());
        }
        open();
        assertThat(_find(SubmissionCard.class)).hasSize(MySubmissionsView.PAGE);
        UI.getCurrent().navigate("submissions", com.vaadin.flow.router.QueryParameters.of("page", "2"));
        assertThat(_find(SubmissionCard.class)).hasSize(1);
        assertThat(_get(Nav.class, spec -> spec.withClasses("paging"))).isNotNull();
    }

    @Test
    void theWizardShowsTheRemarksAndResubmits() {
        var id = changesRequested();
        WizardAddress.of(submissions.mine(id)).at("criteria", "/license").open(UI.getCurrent());
        var remarks = _find(Remarks.class);
        assertThat(remarks)
                .hasSize(2)
                .allMatch(remark -> remark.getElement().getTextRecursively().contains("Which version?"));
        _click(_find(Button.class, spec -> spec.withText("Mark as done")).getFirst());
        assertThat(submissions.comments(id)).allMatch(comment -> comment.resolved());

        WizardAddress.of(submissions.mine(id)).at("preview", null).open(UI.getCurrent());
        _click(_get(Button.class, spec -> spec.withText("Submit again")));
        assertThat(revisions.get(id).state()).isEqualTo(RevisionState.SUBMITTED);
        assertThat(waiting(id).step()).isEqualTo("review");
    }

    @Test
    void theReviseScreenShowsTheRemarksAndCompletesTheStep() {
        var id = changesRequested();
        var frame = new Frame();
        UI.getCurrent().add(reviseScreen.open(waiting(id), frame));
        assertThat(_get(RemarksOverview.class).getElement().getTextRecursively())
                .contains("Which version?")
                .contains("1 comment is still open, of 1.");
        _click(_get(Button.class, spec -> spec.withText("Submit again")));
        assertThat(frame.message).startsWith("Submitted");
        assertThat(waiting(id).step()).isEqualTo("review");
    }

    private static final class Frame implements TaskScreen.Frame {

        String message = "";

        @Override
        public boolean mayAct() {
            return true;
        }

        @Override
        public void completed(String sentence) {
            message = sentence;
        }
    }

    private RevisionId submitted() {
        var id = submissions.start(aTool().named("T " + UUID.randomUUID()).build());
        submissions.submit(id);
        return id;
    }

    private RevisionId changesRequested() {
        var id = submitted();
        var item = waiting(id).id();
        currentUser.callAs(anAccount(Role.MODERATOR), () -> {
            revisions.comment(id, "/license", "Which version?");
            workItems.claim(item);
            workItems.complete(item, "request-changes", Map.of());
            return true;
        });
        return id;
    }

    private WorkItem waiting(RevisionId id) {
        return cases.progress(new CaseId(id.value())).orElseThrow().open().getFirst();
    }

    private void open() {
        UI.getCurrent().navigate("submissions");
    }

    private String card() {
        return _get(SubmissionCard.class).getElement().getTextRecursively();
    }
}
