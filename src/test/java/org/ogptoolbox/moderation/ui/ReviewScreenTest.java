package org.ogptoolbox.moderation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ogptoolbox.KaribuTest;
import org.ogptoolbox.content.FieldComment;
import org.ogptoolbox.content.RevisionId;
import org.ogptoolbox.content.RevisionState;
import org.ogptoolbox.content.Revisions;
import org.ogptoolbox.identity.Role;
import org.ogptoolbox.moderation.DecisionDrafts;
import org.ogptoolbox.moderation.Journey;
import org.ogptoolbox.moderation.ReviewDecision;
import org.ogptoolbox.moderation.ReviewOutcome;
import org.ogptoolbox.moderation.Reviews;
import org.ogptoolbox.submission.Submissions;
import org.ogptoolbox.workflow.WorkItem;
import org.springframework.beans.factory.annotation.Autowired;

class ReviewScreenTest extends KaribuTest {

    @Autowired
    Revisions revisions;

    private Journey journey;
    private WorkItem item;
    private RevisionId revision;

    @BeforeEach
    void open() {
        journey = new Journey(context);
        item = journey.submitted();
        revision = new RevisionId(item.caseId().value());
        signInAs(journey.moderator);
        UI.getCurrent().navigate("tasks/" + item.id());
    }

    @Test
    void isForReadingUntilItIsClaimed() {
        assertThat(outcomes().isReadOnly()).isTrue();
        _assertNone(Button.class, spec -> spec.withText("Comment"));
        claim();
        assertThat(outcomes().isReadOnly()).isFalse();
        assertThat(_find(Button.class, spec -> spec.withText("Comment"))).hasSizeGreaterThan(10);
    }

    @Test
    void writesRemarksAtOnce() {
        claim();
        remark("Licence", "Which version?");
        assertThat(revisions.comments(revision)).singleElement().satisfies(comment -> {
            assertThat(comment.pointer()).isEqualTo("/license");
            assertThat(comment.text()).isEqualTo("Which version?");
        });
        assertThat(note()).isEqualTo("1 comment is open.");
        outcomes().setValue(ReviewOutcome.APPROVE);
        assertThat(note()).isEqualTo("1 open comment is kept for later.");
        outcomes().setValue(ReviewOutcome.REJECT);
        assertThat(note()).isEqualTo("1 open comment is closed with it.");
        _assertOne(H3.class, spec -> spec.withText("Fields and comments (1 open)"));
    }

    @Test
    void namesWhoSubmittedItAndWhatEarlierRoundsDecided() {
        assertThat(_get(Provenance.class).getElement().getTextRecursively())
                .startsWith("Submitted by Ada Contributor, ")
                .endsWith("round 1");
        secondRound(null);
        assertThat(_get(Provenance.class).getElement().getTextRecursively())
                .contains("round 2")
                .contains("Round 1: submitted by Ada Contributor")
                .contains("Request changes (Max Moderator), 1 comment at a field, 1 of them open")
                .contains("Max Moderator wrote: Nearly there");
    }

    @Test
    void showsWhatWasAnsweredBelowTheRemarkAndAmongTheChanges() {
        secondRound("It is the one of the repository.");
        assertThat(_find(Answer.class))
                .as("at the remark, and where nothing changed")
                .hasSize(2)
                .allSatisfy(answer -> assertThat(answer.getElement().getTextRecursively())
                        .isEqualTo("The contributor’s answerIt is the one of the repository."));
        assertThat(_get(Changes.class).getElement().getTextRecursively())
                .contains("Nothing changed here.")
                .contains("Which version?");
    }

    @Test
    void whatIsWorthALookIsOpenUntilReadAndSaidOnce() {
        var name = revisions.get(revision).content().title();
        var twin = journey.submitted(journey.person("Bea Other", Role.CONTRIBUTOR), Journey.tool(name));
        UI.getCurrent().navigate("tasks/" + twin.id());
        assertThat(hints().isOpened()).isTrue();
        assertThat(hints().getElement().getTextRecursively()).containsOnlyOnce(name);
        hints().setOpened(false);
        UI.getCurrent().navigate("inbox");
        UI.getCurrent().navigate("tasks/" + twin.id());
        assertThat(hints().isOpened()).isFalse();
    }

    @Test
    void remindsOfFieldsInTwoLinesAndFoldsEmptyOnesAway() {
        var empty = _find(Details.class).stream()
                .filter(details -> details.hasClassName("fields-empty"))
                .toList();
        assertThat(empty).singleElement().satisfies(details -> {
            assertThat(details.getSummaryText()).startsWith("Empty fields (");
            assertThat(details.isOpened()).isFalse();
        });
        var all = _find(Button.class, spec -> spec.withText("Show all"));
        all.forEach(button -> _click(button));
        assertThat(_find(Button.class, spec -> spec.withText("Show less"))).hasSameSizeAs(all);
    }

    @Test
    void whatOnlyTheBrowserKeptIsBackAndKeptOnTheServer() {
        claim();
        outcomes().setValue(ReviewOutcome.REJECT);
        var keeper = _get(DraftKeeper.class);
        keeper.found(keeper.version(), Map.of("message", "The last words", "remark/license", "Which one?"));
        assertThat(message().getValue()).isEqualTo("The last words");
        assertThat(_get(TextArea.class, spec -> spec.withLabel("Comment on Licence"))
                        .getValue())
                .isEqualTo("Which one?");
        var draft = journey.as(
                journey.moderator, () -> context.getBean(DecisionDrafts.class).of(item.id()));
        assertThat(draft.message()).isEqualTo("The last words");
        assertThat(draft.remarks()).containsEntry("/license", "Which one?");
    }

    @Test
    void whatWasKeptElsewhereSinceStandsBesideWhatTheBrowserKept() {
        claim();
        outcomes().setValue(ReviewOutcome.REJECT);
        var keeper = _get(DraftKeeper.class);
        var before = keeper.version();
        _setValue(message(), "Typed elsewhere");
        keeper.found(before, Map.of("message", "Kept here"));
        assertThat(message().getValue()).isEqualTo("Typed elsewhere\n\nKept here");
    }

    @Test
    void theBrowserKeepsWhatIsTyped() {
        claim();
        outcomes().setValue(ReviewOutcome.REJECT);
        assertThat(message().getElement().getAttribute("data-stash")).isEqualTo("message");
    }

    @Test
    void asksForWhatADecisionNeeds() {
        claim();
        outcomes().setValue(ReviewOutcome.REJECT);
        _click(_get(Button.class, spec -> spec.withText("Read it once more")));
        _assertNone(Dialog.class);
        _assertOne(Paragraph.class, spec -> spec.withText("Give the reason: it is what the person will read."));
        outcomes().setValue(ReviewOutcome.DUPLICATE);
        _click(_get(Button.class, spec -> spec.withText("Read it once more")));
        _assertOne(Paragraph.class, spec -> spec.withText("Choose the entry that this one repeats."));
        assertThat(revisions.get(revision).state()).isEqualTo(RevisionState.SUBMITTED);
    }

    @Test
    void decidesAfterThePersonReadTheMessage() {
        claim();
        remark("Licence", "Which version?");
        outcomes().setValue(ReviewOutcome.REQUEST_CHANGES);
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Message to the contributor")), "Nearly there");
        _click(_get(Button.class, spec -> spec.withText("Read it once more")));
        assertThat(_get(Dialog.class).getHeaderTitle()).isEqualTo("This is what Ada Contributor will read");
        var send = _get(Button.class, spec -> spec.withText("Send the decision"));
        _click(send);
        assertThat(revisions.get(revision).state()).isEqualTo(RevisionState.CHANGES_REQUESTED);
        assertThat(revisions.comments(revision))
                .extracting(FieldComment::text)
                .containsExactly("Which version?", "Nearly there");
        assertThat(UI.getCurrent().getActiveViewLocation().getPath())
                .doesNotContain(item.id().toString());
    }

    @Test
    void keepsWhatIsTypedWhenThePageIsLeft() {
        claim();
        outcomes().setValue(ReviewOutcome.REJECT);
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Message to the contributor")), "Half a sent");
        UI.getCurrent().navigate("inbox");
        UI.getCurrent().navigate("tasks/" + item.id());
        assertThat(outcomes().getValue()).isEqualTo(ReviewOutcome.REJECT);
        assertThat(_get(TextArea.class, spec -> spec.withLabel("Message to the contributor"))
                        .getValue())
                .isEqualTo("Half a sent");
    }

    /** With a remark at the licence, answered or not. */
    private void secondRound(@Nullable String answer) {
        claim();
        remark("Licence", "Which version?");
        journey.as(journey.moderator, () -> {
            var decision = ReviewDecision.of(ReviewOutcome.REQUEST_CHANGES, "Nearly there");
            context.getBean(Reviews.class).decide(item.id(), decision);
            return null;
        });
        if (answer != null) {
            var remark = FieldComment.open(revisions.comments(revision)).getFirst();
            journey.as(journey.contributor, () -> {
                context.getBean(Submissions.class).answer(revision, remark.id(), answer);
                return null;
            });
        }
        journey.resubmit(item, Journey.tool("A better name " + item.id()));
        UI.getCurrent().navigate("tasks/" + journey.open(revision, "review").id());
    }

    private static Details hints() {
        return _find(Details.class).stream()
                .filter(details -> details.hasClassName("review-hints"))
                .findFirst()
                .orElseThrow();
    }

    private static TextArea message() {
        return _get(TextArea.class, spec -> spec.withLabel("Message to the contributor"));
    }

    private static String note() {
        return _get(Span.class, spec -> spec.withClasses("decision-note")).getText();
    }

    private static void claim() {
        _click(_get(Button.class, spec -> spec.withText("Claim")));
    }

    private static void remark(String field, String text) {
        var begin = _get(
                Button.class,
                spec -> spec.withPredicate(button -> button.getAriaLabel()
                        .filter(("Comment on " + field)::equals)
                        .isPresent()));
        _click(begin);
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Comment on " + field)), text);
        _click(_get(Button.class, spec -> spec.withText("Add the comment")));
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<ReviewOutcome> outcomes() {
        return _get(RadioButtonGroup.class, spec -> spec.withLabel("How does the review end?"));
    }
}
