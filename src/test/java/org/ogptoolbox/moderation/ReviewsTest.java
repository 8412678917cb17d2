package org.ogptoolbox.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ogptoolbox.IntegrationTest;
import org.ogptoolbox.audit.AuditTrail;
import org.ogptoolbox.base.DomainException;
import org.ogptoolbox.content.CommentNotFound;
import org.ogptoolbox.content.EntryId;
import org.ogptoolbox.content.FieldComment;
import org.ogptoolbox.content.RevisionState;
import org.ogptoolbox.content.RevisionStateException;
import org.ogptoolbox.content.Revisions;
import org.ogptoolbox.identity.AccountId;
import org.ogptoolbox.identity.Role;
import org.ogptoolbox.submission.Submissions;
import org.ogptoolbox.workflow.DutiesNotSeparated;
import org.ogptoolbox.workflow.WorkItem;
import org.ogptoolbox.workflow.WorkItemGone;
import org.ogptoolbox.workflow.WorkItems;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
class ReviewsTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    Reviews reviews;

    @Autowired
    Revisions revisions;

    @Autowired
    WorkItems workItems;

    @Autowired
    AuditTrail audit;

    @Autowired
    DecisionDrafts drafts;

    private Journey journey;
    private WorkItem item;

    @BeforeEach
    void submit() {
        journey = new Journey(context);
        item = journey.submitted();
    }

    @Test
    void approvingMovesTheRevisionAndWritesTheTrail() {
        claim(journey.moderator);
        decide(ReviewDecision.of(ReviewOutcome.APPROVE, "Thank you"));
        assertThat(state()).isEqualTo(RevisionState.APPROVED);
        assertThat(comments()).extracting(FieldComment::text).containsExactly("Thank you");
        assertThat(audit.of(item.caseId().value()))
                .filteredOn(row -> row.action().equals("review.decided"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.actor()).isEqualTo(journey.moderator);
                    assertThat(row.details()).containsEntry("outcome", "approve");
                });
    }

    @Test
    void requestingChangesKeepsEveryRemarkAndWaitsForTheAuthor() {
        claim(journey.moderator);
        journey.as(journey.moderator, () -> reviews.remark(item.id(), "/license", "Which version?"));
        decide(new ReviewDecision(
                ReviewOutcome.REQUEST_CHANGES,
                "Two things",
                List.of(new ReviewDecision.Remark("/description", "Say for whom")),
                null));
        assertThat(state()).isEqualTo(RevisionState.CHANGES_REQUESTED);
        assertThat(comments()).extracting(FieldComment::pointer).containsExactly("/license", "/description", "");
        assertThat(journey.open(ItemsInHand.revision(item), "revise").assignee())
                .isEqualTo(journey.contributor);
    }

    @Test
    void aSecondRoundShowsWhatChanged() {
        claim(journey.moderator);
        decide(ReviewDecision.of(ReviewOutcome.REQUEST_CHANGES, "Another name, please"));
        journey.resubmit(item, Journey.tool("A better name " + item.id()));
        var second = journey.open(ItemsInHand.revision(item), "review");
        var file = journey.as(journey.moderator, () -> reviews.file(second.id(), Locale.ENGLISH));
        assertThat(file.comparable()).isTrue();
        assertThat(file.changes()).singleElement().satisfies(change -> {
            assertThat(change.pointer()).isEqualTo("/name");
            assertThat(change.after()).startsWith("A better name");
        });
    }

    @Test
    void anAnswerIsTheAuthorsAndLeavesTheRemarkOpen() {
        var revision = ItemsInHand.revision(item);
        var submissions = context.getBean(Submissions.class);
        claim(journey.moderator);
        decide(new ReviewDecision(
                ReviewOutcome.REQUEST_CHANGES,
                "",
                List.of(new ReviewDecision.Remark("/license", "Which version?")),
                null));
        var remark = comments().getFirst();
        assertThatThrownBy(() -> journey.as(journey.moderator, () -> revisions.answer(remark.id(), "Mine")))
                .isInstanceOf(CommentNotFound.class);
        answer(submissions, remark, "The first words");
        answer(submissions, remark, "The one of the repository");
        assertThat(comments()).singleElement().satisfies(answered -> {
            assertThat(answered.answer()).isEqualTo("The one of the repository");
            assertThat(answered.open()).isTrue();
        });
        journey.resubmit(item, Journey.tool("Renamed " + item.id()));
        assertThatThrownBy(() -> answer(submissions, remark, "Too late")).isInstanceOf(RevisionStateException.class);
        assertThat(revisions.comments(revision).getFirst().answer()).isEqualTo("The one of the repository");
    }

    private void answer(Submissions submissions, FieldComment remark, String words) {
        journey.as(journey.contributor, () -> {
            submissions.answer(remark.revision(), remark.id(), words);
            return null;
        });
    }

    @Test
    void nothingStaysOpenForEver() {
        claim(journey.moderator);
        journey.as(journey.moderator, () -> reviews.remark(item.id(), "/license", "Which version?"));
        decide(ReviewDecision.of(ReviewOutcome.APPROVE, "Thank you"));
        assertThat(settled()).containsExactly(FieldComment.Settled.LATER, null);
        revisions.reopen(ItemsInHand.revision(item));
        assertThat(settled()).as("sign-off sent it back").containsExactly(null, null);
        revisions.reject(ItemsInHand.revision(item));
        assertThat(settled()).containsExactly(FieldComment.Settled.ENDED, null);
        assertThat(FieldComment.open(comments())).isEmpty();
    }

    @Test
    void withdrawingAndPublishingSettleWhatIsOpen() {
        var other = journey.submitted();
        for (var one : List.of(item, other)) {
            journey.as(journey.moderator, () -> {
                workItems.claim(one.id());
                return reviews.remark(one.id(), "/license", "Which version?");
            });
        }
        revisions.withdraw(ItemsInHand.revision(item));
        revisions.approve(ItemsInHand.revision(other));
        revisions.publish(ItemsInHand.revision(other));
        assertThat(settled()).containsExactly(FieldComment.Settled.ENDED);
        assertThat(revisions.comments(ItemsInHand.revision(other)))
                .extracting(FieldComment::settled)
                .containsExactly(FieldComment.Settled.LATER);
    }

    @Test
    void anEarlierMessageIsNoRemarkThatASecondRequestCouldGoWith() {
        claim(journey.moderator);
        decide(ReviewDecision.of(ReviewOutcome.REQUEST_CHANGES, "Another name, please"));
        journey.resubmit(item, Journey.tool("Renamed " + item.id()));
        var second = journey.open(ItemsInHand.revision(item), "review");
        journey.as(journey.moderator, () -> workItems.claim(second.id()));
        assertThatThrownBy(() -> journey.as(journey.moderator, () -> {
                    reviews.decide(second.id(), ReviewDecision.of(ReviewOutcome.REQUEST_CHANGES, ""));
                    return null;
                }))
                .isInstanceOf(DecisionIncomplete.class);
    }

    private List<FieldComment.Settled> settled() {
        return comments().stream().map(FieldComment::settled).toList();
    }

    @Test
    void aDuplicatePointsToTheOtherEntry() {
        var other = revisions.get(ItemsInHand.revision(journey.submitted())).entry();
        claim(journey.moderator);
        decide(new ReviewDecision(ReviewOutcome.DUPLICATE, "", List.of(), other));
        assertThat(state()).isEqualTo(RevisionState.REJECTED);
        assertThat(revisions.duplicateOf(ItemsInHand.revision(item))).contains(other);
    }

    @Test
    void refusesDecisionsThatLackSomething() {
        claim(journey.moderator);
        refused("moderation.rule.remark", ReviewDecision.of(ReviewOutcome.REQUEST_CHANGES, " "));
        refused("moderation.rule.reason", ReviewDecision.of(ReviewOutcome.REJECT, ""));
        refused("moderation.rule.entry", ReviewDecision.of(ReviewOutcome.DUPLICATE, "Known"));
        refused("moderation.rule.other-entry", new ReviewDecision(ReviewOutcome.DUPLICATE, "", List.of(), entry()));
        refused("moderation.rule.message-too-long", ReviewDecision.of(ReviewOutcome.APPROVE, "x".repeat(4_001)));
        assertThat(state()).isEqualTo(RevisionState.SUBMITTED);
        assertThat(comments()).isEmpty();
        decide(ReviewDecision.of(ReviewOutcome.APPROVE, "🌍".repeat(ReviewDecision.LONGEST)));
        assertThat(state()).isEqualTo(RevisionState.APPROVED);
    }

    @Test
    void nobodyDecidesWhatTheyHaveNotClaimed() {
        refused("moderation.not-in-hand", ReviewDecision.of(ReviewOutcome.APPROVE, ""));
        claim(journey.moderator);
        var colleague = journey.person("Mia Moderator", Role.MODERATOR);
        assertThatThrownBy(as(colleague, () -> reviews.decide(item.id(), ReviewDecision.of(ReviewOutcome.APPROVE, ""))))
                .isInstanceOf(NotInHand.class);
        assertThatThrownBy(as(colleague, () -> reviews.remark(item.id(), "/name", "Mine")))
                .isInstanceOf(NotInHand.class);
        assertThat(state()).isEqualTo(RevisionState.SUBMITTED);
    }

    @Test
    void aSecondClickFindsTheItemGone() {
        claim(journey.moderator);
        decide(ReviewDecision.of(ReviewOutcome.REJECT, "Out of scope"));
        assertThatThrownBy(as(
                        journey.moderator,
                        () -> reviews.decide(item.id(), ReviewDecision.of(ReviewOutcome.REJECT, "Out of scope"))))
                .isInstanceOf(WorkItemGone.class);
        assertThat(comments()).hasSize(1);
    }

    @Test
    void contributorsCannotReview() {
        assertThatThrownBy(as(
                        journey.contributor,
                        () -> reviews.decide(item.id(), ReviewDecision.of(ReviewOutcome.APPROVE, ""))))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(as(journey.contributor, () -> reviews.file(item.id(), Locale.ENGLISH)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void nobodyReviewsTheirOwnWhateverThePath() {
        var both = journey.person("Mona Both", Role.CONTRIBUTOR, Role.MODERATOR);
        item = journey.submitted(both, Journey.tool("Own " + item.id()));
        assertThatThrownBy(as(both, () -> workItems.claim(item.id()))).isInstanceOf(DutiesNotSeparated.class);
        assertThatThrownBy(as(both, () -> workItems.complete(item.id(), "approve", Map.of())))
                .isInstanceOf(DomainException.class);
        assertThatThrownBy(as(both, () -> reviews.decide(item.id(), ReviewDecision.of(ReviewOutcome.APPROVE, ""))))
                .isInstanceOf(DomainException.class);
        assertThat(state()).isEqualTo(RevisionState.SUBMITTED);
    }

    @Test
    void keepsWhatIsTypedUntilItIsSent() {
        claim(journey.moderator);
        var draft = DecisionDraft.EMPTY
                .withOutcome("reject")
                .withMessage("Half a sen")
                .withRemark("/name", "Hm")
                .withDuplicateOf(entry());
        journey.as(journey.moderator, () -> {
            drafts.keep(item.id(), draft);
            return null;
        });
        assertThat(journey.as(journey.moderator, () -> drafts.of(item.id()))).isEqualTo(draft);
        decide(ReviewDecision.of(ReviewOutcome.REJECT, "Half a sentence"));
        assertThat(journey.as(journey.moderator, () -> drafts.of(item.id()))).isEqualTo(DecisionDraft.EMPTY);
    }

    @Test
    void settledRemarksCountNoMore() {
        claim(journey.moderator);
        var remark = journey.as(journey.moderator, () -> reviews.remark(item.id(), "/name", "Sure?"));
        journey.as(journey.moderator, () -> {
            reviews.resolve(item.id(), remark.id());
            return null;
        });
        assertThat(comments())
                .singleElement()
                .satisfies(comment -> assertThat(comment.resolved()).isTrue());
        refused("moderation.rule.remark", ReviewDecision.of(ReviewOutcome.REQUEST_CHANGES, ""));
    }

    private void claim(AccountId person) {
        journey.as(person, () -> workItems.claim(item.id()));
    }

    private void decide(ReviewDecision decision) {
        journey.as(journey.moderator, () -> {
            reviews.decide(item.id(), decision);
            return null;
        });
    }

    private void refused(String key, ReviewDecision decision) {
        assertThatThrownBy(() -> decide(decision))
                .isInstanceOf(DomainException.class)
                .hasMessage(key);
    }

    private ThrowingCallable as(AccountId person, Runnable deed) {
        return () -> journey.as(person, () -> {
            deed.run();
            return null;
        });
    }

    private RevisionState state() {
        return revisions.get(ItemsInHand.revision(item)).state();
    }

    private EntryId entry() {
        return revisions.get(ItemsInHand.revision(item)).entry();
    }

    private List<FieldComment> comments() {
        return revisions.comments(ItemsInHand.revision(item));
    }
}
