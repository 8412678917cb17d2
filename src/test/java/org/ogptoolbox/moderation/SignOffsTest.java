package org.ogptoolbox.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ogptoolbox.IntegrationTest;
import org.ogptoolbox.base.DomainException;
import org.ogptoolbox.content.FieldComment;
import org.ogptoolbox.content.RevisionState;
import org.ogptoolbox.content.Revisions;
import org.ogptoolbox.identity.AccountId;
import org.ogptoolbox.identity.Role;
import org.ogptoolbox.workflow.Cases;
import org.ogptoolbox.workflow.DutiesNotSeparated;
import org.ogptoolbox.workflow.WorkItem;
import org.ogptoolbox.workflow.WorkItems;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
class SignOffsTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    SignOffs signOffs;

    @Autowired
    Revisions revisions;

    @Autowired
    WorkItems workItems;

    @Autowired
    Cases cases;

    @Autowired
    Clock clock;

    private Journey journey;
    private WorkItem item;

    @BeforeEach
    void approve() {
        journey = new Journey(context);
        item = journey.approved();
    }

    @Test
    void publishes() {
        does(journey.etalab, () -> {
            workItems.claim(item.id());
            signOffs.publish(item.id());
        });
        assertThat(state()).isEqualTo(RevisionState.PUBLISHED);
    }

    @Test
    void publishesOnADate() {
        var when = clock.instant().plus(Duration.ofDays(3));
        does(journey.etalab, () -> {
            workItems.claim(item.id());
            signOffs.schedule(item.id(), when);
        });
        assertThat(state()).isEqualTo(RevisionState.APPROVED);
        var progress = journey.as(journey.etalab, () -> cases.progress(item.caseId()));
        assertThat(progress.orElseThrow().scheduledFor()).isBetween(when.minusSeconds(2), when.plusSeconds(2));
    }

    @Test
    void refusesDatesThatCannotBe() {
        does(journey.etalab, () -> workItems.claim(item.id()));
        assertThatThrownBy(as(
                        journey.etalab,
                        () -> signOffs.schedule(item.id(), clock.instant().minusSeconds(1))))
                .hasMessage("moderation.rule.date");
        assertThatThrownBy(as(
                        journey.etalab,
                        () -> signOffs.schedule(item.id(), clock.instant().plus(Duration.ofDays(400)))))
                .hasMessage("moderation.rule.date");
    }

    @Test
    void sendsBackWithAReasonOnly() {
        does(journey.etalab, () -> workItems.claim(item.id()));
        assertThatThrownBy(as(journey.etalab, () -> signOffs.sendBack(item.id(), "  ")))
                .hasMessage("moderation.rule.reason");
        assertThatThrownBy(as(journey.etalab, () -> signOffs.sendBack(item.id(), "x".repeat(4_001))))
                .hasMessage("moderation.rule.message-too-long");
        assertThat(state()).isEqualTo(RevisionState.APPROVED);
        does(journey.etalab, () -> signOffs.sendBack(item.id(), "The licence is wrong"));
        assertThat(state()).isEqualTo(RevisionState.SUBMITTED);
        assertThat(revisions.comments(ItemsInHand.revision(item)))
                .extracting(FieldComment::text)
                .contains("The licence is wrong");
        assertThat(journey.open(ItemsInHand.revision(item), "review").assignee())
                .isNull();
    }

    @Test
    void moderatorsCannotSignOff() {
        assertThatThrownBy(as(journey.moderator, () -> signOffs.publish(item.id())))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void neitherSubmitterNorReviewerSignsOffWhateverThePath() {
        var submitter = journey.person("Sam Submitter", Role.CONTRIBUTOR, Role.ETALAB);
        var reviewer = journey.person("Rita Reviewer", Role.MODERATOR, Role.ETALAB);
        item = journey.approved(submitter, reviewer);
        for (var person : java.util.List.of(submitter, reviewer)) {
            assertThatThrownBy(as(person, () -> workItems.claim(item.id()))).isInstanceOf(DutiesNotSeparated.class);
            assertThatThrownBy(as(person, () -> workItems.complete(item.id(), "publish", Map.of())))
                    .isInstanceOf(DomainException.class);
            assertThatThrownBy(as(person, () -> signOffs.publish(item.id()))).isInstanceOf(DomainException.class);
            assertThatThrownBy(as(
                            person,
                            () -> signOffs.schedule(item.id(), clock.instant().plus(Duration.ofDays(1)))))
                    .isInstanceOf(DomainException.class);
        }
        assertThat(state()).isEqualTo(RevisionState.APPROVED);
    }

    private void does(AccountId person, Runnable deed) {
        journey.as(person, () -> {
            deed.run();
            return null;
        });
    }

    private ThrowingCallable as(AccountId person, Runnable deed) {
        return () -> does(person, deed);
    }

    private RevisionState state() {
        return revisions.get(ItemsInHand.revision(item)).state();
    }
}
