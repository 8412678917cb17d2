package org.ogptoolbox.submission.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.ogptoolbox.content.ToolFixture.aTool;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ogptoolbox.KaribuTest;
import org.ogptoolbox.base.ui.EmptyState;
import org.ogptoolbox.base.ui.FilterChip;
import org.ogptoolbox.content.Contents;
import org.ogptoolbox.content.Kind;
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
    Contents contents;

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
    void theRevisionsOfAnEntryStandTogether() {
        var first = published("Alaveteli");
        var second = submissions.edit(revisions.get(first).entry());
        open();
        assertThat(_find(SubmissionCard.class)).hasSize(1);
        assertThat(card()).contains("Draft").contains("Continue").contains("1 other version of yours");
        assertThat(_find(Anchor.class)).anyMatch(link -> link.getHref().equals("submissions/" + first));
        assertThat(chip("Published"))
                .as("what readers see is one of its versions")
                .contains("1");

        submissions.withdraw(second);
        open();
        assertThat(card())
                .as("a discarded draft does not hide what readers see")
                .contains("Public page");
    }

    @Test
    void whatWaitsForMeComesFirst() {
        var waiting = changesRequested();
        submitted();
        published("Newest");
        open();
        assertThat(_find(SubmissionCard.class)).hasSize(3);
        assertThat(_find(SubmissionCard.class).getFirst().getElement().getTextRecursively())
                .contains("Waits for you");

        var pressed = theChip("Wait for you");
        _click(pressed);
        assertThat(theChip("Wait for you")).as("the focus stays on it").isSameAs(pressed);
        assertThat(card()).contains(revisions.get(waiting).content().title());
        assertThat(theChip("Wait for you").getElement().getAttribute("aria-pressed"))
                .isEqualTo("true");
        _click(theChip("Under way"));
        assertThat(card()).contains("Submitted");
        _click(theChip("Published"));
        assertThat(card()).contains("Newest");
        _click(theChip("Ended"));
        assertThat(_get(EmptyState.class).getElement().getTextRecursively()).contains("Nothing matches");
        _click(_get(Button.class, spec -> spec.withText("Show all")));
        assertThat(_find(SubmissionCard.class)).hasSize(3);
    }

    @Test
    void aUseCaseToBeAttachedWaitsForMe() {
        var id = submitted();
        currentUser.callAs(anAccount(Role.MODERATOR), () -> {
            workItems.claim(waiting(id).id());
            workItems.complete(waiting(id).id(), "approve", Map.of());
            return true;
        });
        UI.getCurrent().navigate("submissions", QueryParameters.of("show", "waiting"));
        assertThat(card()).contains("Waits for you").contains("waiting for you or ");
        assertThat(_find(Anchor.class)).anyMatch(link -> link.getHref().startsWith("tasks/"));
    }

    @Test
    void isSearchedInTitlesWhateverTheirAccentsAndByKind() {
        submissions.start(aTool().named("Démocratie ouverte").build());
        submissions.start(aTool().named("Other").build());
        submissions.start(contents.empty(Kind.USE_CASE));
        UI.getCurrent().navigate("submissions", QueryParameters.of("text", "OUVERTE demo"));
        assertThat(card()).contains("Démocratie ouverte");
        assertThat(chip("Wait for you")).contains("1");
        assertThat(_get(TextField.class).getValue()).isEqualTo("OUVERTE demo");

        UI.getCurrent().navigate("submissions", QueryParameters.of("text", "=cmd|\u0000<script>"));
        assertThat(_find(SubmissionCard.class)).isEmpty();
        UI.getCurrent().navigate("submissions", QueryParameters.of("kind", "use-case"));
        assertThat(card()).contains("Use case");
        UI.getCurrent().navigate("submissions", QueryParameters.of("show", "nothing-we-know"));
        assertThat(_find(SubmissionCard.class)).hasSize(3);
    }

    @Test
    void whatHappensElsewhereIsShownAtOnce() {
        var id = submitted();
        open();
        assertThat(card()).contains("Submitted");
        currentUser.callAs(anAccount(Role.MODERATOR), () -> {
            workItems.claim(waiting(id).id());
            workItems.complete(waiting(id).id(), "request-changes", Map.of());
            return true;
        });
        MockVaadin.clientRoundtrip(false);
        assertThat(card()).contains("Waits for you");
    }

    @Test
    void moreThanAPageIsPaged() {
        for (var i = 0; i <= MySubmissionsView.PAGE; i++) {
            submissions.start(aTool().named("Tool " + i).build());
        }
        open();
        assertThat(_find(SubmissionCard.class)).hasSize(MySubmissionsView.PAGE);
        UI.getCurrent().navigate("submissions", QueryParameters.of("page", "2"));
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

    private RevisionId published(String name) {
        var id = submissions.start(aTool().named(name).build());
        revisions.submit(id);
        revisions.approve(id);
        revisions.publish(id);
        return id;
    }

    private String chip(String text) {
        return theChip(text).getElement().getTextRecursively();
    }

    private FilterChip theChip(String text) {
        return _get(
                FilterChip.class,
                spec -> spec.withPredicate(
                        chip -> chip.getElement().getTextRecursively().startsWith(text)));
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
