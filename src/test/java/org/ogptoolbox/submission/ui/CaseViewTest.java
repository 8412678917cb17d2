package org.ogptoolbox.submission.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ogptoolbox.KaribuTest;
import org.ogptoolbox.content.RevisionDetails;
import org.ogptoolbox.content.RevisionId;
import org.ogptoolbox.content.RevisionState;
import org.ogptoolbox.content.Revisions;
import org.ogptoolbox.content.ToolFixture;
import org.ogptoolbox.identity.AccountId;
import org.ogptoolbox.identity.Role;
import org.ogptoolbox.submission.CaseFile;
import org.ogptoolbox.submission.CaseFiles;
import org.ogptoolbox.submission.Submissions;
import org.ogptoolbox.workflow.WorkItems;
import org.springframework.beans.factory.annotation.Autowired;

/** The page of a case in each of its states. */
class CaseViewTest extends KaribuTest {

    @Autowired
    private Submissions submissions;

    @Autowired
    private Revisions revisions;

    @Autowired
    private WorkItems workItems;

    @Autowired
    private CaseFiles files;

    private AccountId author;
    private AccountId moderator;

    @BeforeEach
    void authorAndModerator() {
        author = anAccount(Role.CONTRIBUTOR);
        moderator = anAccount(Role.MODERATOR);
    }

    @Test
    void aDraftWaitsForItsAuthor() {
        open(draft());
        assertThat(standing()).anyMatch(sentence -> sentence.startsWith("Only you see this draft"));
        assertThat(_get(RouterLink.class, spec -> spec.withText("Continue")).getHref())
                .contains("submit/tool?revision=");
    }

    @Test
    void aSubmissionSaysWhoActsNextSinceWhenAndUntilWhen() {
        open(submitted());
        assertThat(standing())
                .containsExactly("Waiting for a moderator for less than a minute; usually answered within 5 days.");
        assertThat(timeline()).contains("Submitted for review");
    }

    @Test
    void whoReviewsIsNamedWithTheirRole() {
        var id = submitted();
        as(moderator, () -> workItems.claim(waiting(id, "review")));
        open(id);
        assertThat(standing()).anyMatch(sentence -> sentence.startsWith("Test moderator (Moderator) is looking at it"));
    }

    @Test
    void requestedChangesShowTheMessageAndTheRemarks() {
        var id = changesRequested();
        open(id);
        assertThat(standing()).anyMatch(sentence -> sentence.startsWith("Waiting for you for "));
        assertThat(texts()).contains("Please say more.", "Which city?");
        assertThat(badge()).isEqualTo("Waits for you");
        assertThat(_get(RouterLink.class, spec -> spec.withText("Answer and revise"))
                        .getHref())
                .startsWith("submit/tool?revision=");
    }

    @Test
    void whatIsApprovedKeepsItsOpenRemarksForLater() {
        var id = submitted();
        as(moderator, () -> {
            revisions.comment(id, "/license", "Which version?");
            revisions.comment(id, "", "Well done.");
            complete(id, "review", "approve", Map.of());
        });
        open(id);
        assertThat(texts()).contains("Which version?");
        assertThat(_find(H2.class))
                .extracting(H2::getText)
                .contains("Approved; for later (1)")
                .noneMatch(heading -> heading.startsWith("Open comments"));
    }

    @Test
    void aRejectionSaysWhy() {
        var id = submitted();
        as(moderator, () -> {
            revisions.comment(id, "", "This is not a tool.");
            complete(id, "review", "reject", Map.of());
        });
        open(id);
        assertThat(badge()).isEqualTo("Rejected");
        assertThat(texts()).contains("This is not a tool.");
        _assertNone(Button.class, spec -> spec.withText("Withdraw"));
    }

    @Test
    void anApprovedToolWaitsForSeveralAtOnce() {
        var id = submitted();
        as(moderator, () -> complete(id, "review", "approve", Map.of()));
        open(id);
        assertThat(standing())
                .anyMatch(sentence -> sentence.startsWith("Waiting for its translation into French"))
                .anyMatch(sentence -> sentence.startsWith("Waiting for its translation into Spanish"))
                .anyMatch(sentence -> sentence.startsWith("Waiting for a use case"));
        _assertOne(Anchor.class, spec -> spec.withText("Attach a use case"));
    }

    @Test
    void withdrawingAsksFirst() {
        var id = submitted();
        open(id);
        _click(_get(Button.class, spec -> spec.withText("Withdraw")));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(badge()).isEqualTo("Withdrawn");
        assertThat(standing()).containsExactly("You withdrew it. Nobody will go on with it.");
    }

    @Test
    void whatWasWithdrawnIsReadAndUsedForANewDraftOnce() {
        var id = submitted();
        as(author, () -> submissions.withdraw(id));
        open(id);
        assertThat(_get(AsReadersSee.class).getElement().getTextRecursively()).isNotBlank();
        assertThat(_get(AsReadersSee.class).getChildren().anyMatch(Div.class::isInstance))
                .isTrue();
        var title = files(id).revision().content().title();

        _click(_get(Button.class, spec -> spec.withText("Use it for a new draft")));

        var drafts = drafts();
        assertThat(drafts)
                .singleElement()
                .satisfies(draft -> assertThat(draft.content().title()).isEqualTo(title));
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("submit/tool");
        open(id);
        _click(_get(Button.class, spec -> spec.withText("Use it for a new draft")));
        assertThat(drafts()).isEqualTo(drafts);
    }

    @Test
    void theTextIsThereInEveryState() {
        var id = submitted();
        for (var reader : List.of(author, moderator)) {
            signInAs(reader);
            UI.getCurrent().navigate("submissions/" + id);
            _get(CaseText.class).setOpened(true);
            assertThat(_find(AsReadersSee.class)).hasSize(1);
        }
        _assertNone(Button.class, spec -> spec.withText("Use it for a new draft"));
    }

    private CaseFile files(RevisionId id) {
        return currentUser.callAs(author, () -> files.of(id));
    }

    private List<RevisionDetails> drafts() {
        return currentUser.callAs(author, () -> submissions.mine(0, 20)).stream()
                .filter(revision -> revision.state() == RevisionState.DRAFT)
                .toList();
    }

    @Test
    void aModeratorOnlyReads() {
        var id = submitted();
        signInAs(moderator);
        UI.getCurrent().navigate("submissions/" + id);
        assertThat(standing()).anyMatch(sentence -> sentence.startsWith("Waiting for a moderator"));
        _assertNone(Button.class, spec -> spec.withText("Withdraw"));
    }

    @Test
    void othersAreToldThatThereIsNothing() {
        var id = submitted();
        signInAs(Role.CONTRIBUTOR);
        UI.getCurrent().navigate("submissions/" + id);
        _assertNone(CaseView.class);
        UI.getCurrent().navigate("submissions/" + UUID.randomUUID());
        _assertNone(CaseView.class);
        UI.getCurrent().navigate("submissions/nonsense");
        _assertNone(CaseView.class);
    }

    @Test
    void whatAModeratorDoesAppearsWithoutReloading() {
        var id = submitted();
        open(id);
        as(moderator, () -> workItems.claim(waiting(id, "review")));
        await().pollInSameThread().untilAsserted(() -> {
            MockVaadin.clientRoundtrip(false);
            assertThat(standing()).anyMatch(sentence -> sentence.contains("is looking at it"));
        });
    }

    @Test
    void speaksFrenchAndSpanish() {
        var id = changesRequested();
        openPage(Locale.FRENCH);
        open(id);
        assertThat(standing()).anyMatch(sentence -> sentence.startsWith("En attente de votre part"));
        openPage(Locale.forLanguageTag("es"));
        open(id);
        assertThat(standing()).anyMatch(sentence -> sentence.startsWith("A la espera de usted"));
    }

    private RevisionId draft() {
        return currentUser.callAs(
                author,
                () -> submissions.start(
                        ToolFixture.aTool().named("Tool " + UUID.randomUUID()).build()));
    }

    private RevisionId submitted() {
        var id = draft();
        as(author, () -> submissions.submit(id));
        return id;
    }

    private RevisionId changesRequested() {
        var id = submitted();
        as(moderator, () -> {
            revisions.comment(id, "/description", "Which city?");
            revisions.comment(id, "", "Please say more.");
            complete(id, "review", "request-changes", Map.of());
        });
        return id;
    }

    private void complete(RevisionId id, String step, String outcome, Map<String, Object> variables) {
        var item = waiting(id, step);
        workItems.claim(item);
        workItems.complete(item, outcome, variables);
    }

    private org.ogptoolbox.workflow.WorkItemId waiting(RevisionId id, String step) {
        return files.of(id).waitingAt(step).orElseThrow().id();
    }

    private void as(AccountId person, Runnable deed) {
        currentUser.callAs(person, () -> {
            deed.run();
            return true;
        });
    }

    private void open(RevisionId id) {
        signInAs(author);
        UI.getCurrent().navigate("submissions/" + id);
    }

    private static List<String> standing() {
        return _find(_get(CaseState.class), Paragraph.class).stream()
                .filter(paragraph -> paragraph.getParent().orElseThrow().hasClassName("case-standing"))
                .map(Paragraph::getText)
                .toList();
    }

    private static String badge() {
        return _find(_get(CaseState.class), Span.class, spec -> spec.withClasses("badge"))
                .getFirst()
                .getChildren()
                .filter(Span.class::isInstance)
                .map(child -> ((Span) child).getText())
                .findFirst()
                .orElseThrow();
    }

    private static List<String> timeline() {
        return _find(_get(CaseTimeline.class), Span.class).stream()
                .map(Span::getText)
                .toList();
    }

    private static Stream<String> texts() {
        return _find(_get(CaseView.class), Paragraph.class).stream().map(Paragraph::getText);
    }
}
