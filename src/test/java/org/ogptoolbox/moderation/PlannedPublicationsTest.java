package org.ogptoolbox.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ogptoolbox.IntegrationTest;
import org.ogptoolbox.content.RevisionId;
import org.ogptoolbox.content.RevisionState;
import org.ogptoolbox.content.Revisions;
import org.ogptoolbox.identity.AccountId;
import org.ogptoolbox.identity.Role;
import org.ogptoolbox.submission.CaseEvent;
import org.ogptoolbox.submission.CaseFiles;
import org.ogptoolbox.workflow.CaseId;
import org.ogptoolbox.workflow.Cases;
import org.ogptoolbox.workflow.WorkItem;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

/** Plans that are changed: for one, for many, or for none of them. */
@IntegrationTest
class PlannedPublicationsTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    Announcements announcements;

    @Autowired
    PlannedPublications plans;

    @Autowired
    Revisions revisions;

    @Autowired
    CaseFiles files;

    @Autowired
    Cases cases;

    @Autowired
    Clock clock;

    private Journey journey;
    private WorkItem one;
    private WorkItem other;
    private Instant when;

    @BeforeEach
    void twoAreAnnounced() {
        journey = new Journey(context);
        one = journey.approved();
        other = journey.approved();
        when = clock.instant().plus(Duration.ofDays(5)).truncatedTo(ChronoUnit.SECONDS);
        as(journey.etalab, () -> announcements.announce(List.of(one.id(), other.id()), when));
    }

    @Test
    void allThatWasAnnouncedIsMovedTogetherAndTheTimelineSaysSo() {
        assertThat(journey.as(journey.etalab, plans::all))
                .filteredOn(plan -> ids().contains(plan.planned().caseId()))
                .allSatisfy(plan -> assertThat(plan.planned().when()).isEqualTo(when))
                .allSatisfy(plan -> assertThat(plan.planned().by()).isEqualTo(journey.etalab))
                .hasSize(2);
        var later = when.plus(Duration.ofDays(3));
        as(journey.etalab, () -> plans.move(ids(), later));

        assertThat(scheduled(one)).isEqualTo(later);
        assertThat(scheduled(other)).isEqualTo(later);
        assertThat(journey.as(journey.contributor, () -> files.of(revision(one)))
                        .events())
                .last()
                .extracting(CaseEvent::action, CaseEvent::until)
                .containsExactly("sign-off.moved", later);
    }

    @Test
    void takenBackBothWaitForSignOffAgain() {
        as(journey.etalab, () -> plans.takeBack(ids()));

        assertThat(scheduled(one)).isNull();
        assertThat(journey.as(journey.etalab, announcements::waiting))
                .extracting(waiting -> waiting.item().caseId())
                .containsAll(ids());
        assertThat(revisions.get(revision(one)).state()).isEqualTo(RevisionState.APPROVED);
    }

    @Test
    void publishedNowReadersSeeThem() {
        as(journey.etalab, () -> plans.publishNow(ids()));
        assertThat(List.of(one, other)).allSatisfy(item -> {
            assertThat(revisions.get(revision(item)).state()).isEqualTo(RevisionState.PUBLISHED);
            assertThat(scheduled(item)).isNull();
        });
    }

    @Test
    void whatCannotBeForOneIsDoneForNone() {
        var both = journey.person("Bo Both", Role.MODERATOR, Role.ETALAB);
        var reviewedByThem = journey.approved(journey.contributor, both);
        as(journey.etalab, () -> announcements.announce(List.of(reviewedByThem.id()), when));
        var all = List.of(one.caseId(), reviewedByThem.caseId());

        for (Runnable deed :
                List.<Runnable>of(() -> plans.publishNow(all), () -> plans.move(all, when.plusSeconds(60)))) {
            assertThatThrownBy(() -> as(both, deed))
                    .isInstanceOfSatisfying(
                            PlanRefused.class,
                            refused -> assertThat(refused.caseId()).isEqualTo(reviewedByThem.caseId()));
        }
        assertThat(scheduled(one)).isEqualTo(when);
        assertThat(revisions.get(revision(one)).state()).isEqualTo(RevisionState.APPROVED);
        assertThatThrownBy(() ->
                        as(journey.etalab, () -> plans.takeBack(List.of(one.caseId(), new CaseId(UUID.randomUUID())))))
                .isInstanceOf(PlanRefused.class);
        assertThat(scheduled(one)).isEqualTo(when);
    }

    @Test
    void aDayThatCannotBeAndPeopleOutsideTheTeamAreRefused() {
        assertThatThrownBy(() -> as(
                        journey.etalab, () -> plans.move(ids(), clock.instant().minusSeconds(1))))
                .isInstanceOf(DecisionIncomplete.class);
        assertThatThrownBy(() -> as(
                        journey.etalab, () -> plans.move(ids(), clock.instant().plus(Duration.ofDays(400)))))
                .isInstanceOf(DecisionIncomplete.class);
        for (var person : List.of(journey.contributor, journey.moderator)) {
            assertThatThrownBy(() -> journey.as(person, plans::all)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> as(person, () -> plans.publishNow(ids())))
                    .isInstanceOf(AccessDeniedException.class);
        }
        assertThat(scheduled(one)).isEqualTo(when);
    }

    private List<CaseId> ids() {
        return List.of(one.caseId(), other.caseId());
    }

    private static RevisionId revision(WorkItem item) {
        return new RevisionId(item.caseId().value());
    }

    private @Nullable Instant scheduled(WorkItem item) {
        return journey.as(journey.etalab, () -> cases.progress(item.caseId()))
                .orElseThrow()
                .scheduledFor();
    }

    private void as(AccountId person, Runnable deed) {
        journey.as(person, () -> {
            deed.run();
            return person;
        });
    }
}
