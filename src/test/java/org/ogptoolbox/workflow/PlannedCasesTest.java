package org.ogptoolbox.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ogptoolbox.workflow.Scenario.TOOL_SUBMISSION;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import org.flowable.engine.ManagementService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ogptoolbox.MovableClock;
import org.ogptoolbox.identity.Account;
import org.ogptoolbox.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** What waits for a planned moment is seen, moved, let go and taken back. */
@WorkflowTest
class PlannedCasesTest {

    @Autowired
    Scenario scenario;

    @Autowired
    People people;

    @Autowired
    RecordedActions actions;

    @Autowired
    DueTimers timers;

    @Autowired
    MovableClock clock;

    @Autowired
    Cases cases;

    @Autowired
    PlannedCases planned;

    @Autowired
    ManagementService management;

    Account contributor;
    Account moderator;
    Account etalab;
    Instant date;

    @BeforeEach
    void people() {
        contributor = people.contributor();
        moderator = people.moderator();
        etalab = people.etalab();
        date = Instant.now().plus(Duration.ofDays(10)).truncatedTo(ChronoUnit.SECONDS);
    }

    @AfterEach
    void today() {
        clock.reset();
    }

    @ParameterizedTest
    @ValueSource(strings = {TOOL_SUBMISSION, "action-proposal"})
    void whatIsPlannedIsSeenWithWhoPlannedIt(String process) {
        var id = scheduled(process);
        assertThat(people.as(etalab, () -> planned.all()))
                .filteredOn(plan -> plan.caseId().equals(id))
                .singleElement()
                .isEqualTo(new Planned(id, Scenario.facts(contributor, "Decidim"), date, "publish", etalab.id()));
        assertThat(people.as(etalab, () -> planned.find(id))).isPresent();
    }

    @Test
    void anotherMomentTakesThePlaceOfTheFormer() {
        var id = scheduled(TOOL_SUBMISSION);
        var later = date.plus(Duration.ofDays(5));
        people.as(etalab, () -> planned.move(id, later));

        assertThat(scenario.progress(contributor, id).scheduledFor()).isEqualTo(later);
        timers.after(Duration.ofDays(11));
        assertThat(actions.of(id)).doesNotContain("publish");
        timers.after(Duration.ofDays(5));
        assertThat(actions.of(id)).endsWith("publish");
        assertThat(scenario.progress(contributor, id).ended()).isNotNull();
    }

    @Test
    void theMomentMayBeNow() {
        var id = scheduled(TOOL_SUBMISSION);
        people.as(people.etalab(), () -> planned.letGo(id));

        assertThat(actions.of(id)).endsWith("publish");
        assertThat(scenario.progress(contributor, id).ended()).isNotNull();
        assertNoTimerLeft(id);
        assertThatThrownBy(() -> people.as(etalab, () -> planned.letGo(id))).isInstanceOf(PlanGone.class);
        assertThatThrownBy(() -> people.as(etalab, () -> planned.takeBack(id))).isInstanceOf(PlanGone.class);
        assertThatThrownBy(() -> people.as(etalab, () -> planned.move(id, date)))
                .isInstanceOf(PlanGone.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {TOOL_SUBMISSION, "action-proposal"})
    void takenBackItWaitsForSignOffAsBefore(String process) {
        var id = scheduled(process);
        people.as(etalab, () -> planned.takeBack(id));

        assertThat(scenario.waiting(id)).containsExactly("publish");
        var item = scenario.open(id, "publish");
        assertThat(item.candidateRoles()).containsExactly(Role.ETALAB);
        assertThat(item.assignee()).isNull();
        assertThat(item.due()).isAfter(clock.instant());
        assertThat(scenario.progress(contributor, id).scheduledFor()).isNull();
        timers.after(Duration.ofDays(20));
        assertThat(actions.of(id)).doesNotContain("publish");

        clock.reset();
        scenario.does(
                etalab,
                item,
                "schedule",
                Map.of("publishAt", date.plusSeconds(60).toString()));
        assertThat(scenario.progress(contributor, id).scheduledFor()).isEqualTo(date.plusSeconds(60));
        people.as(etalab, () -> planned.takeBack(id));
        scenario.does(etalab, id, "publish", "publish");
        assertThat(actions.of(id)).endsWith("publish");
        assertThat(scenario.progress(contributor, id).ended()).isNotNull();
        assertNoTimerLeft(id);
    }

    @Test
    void whoHadAnotherPartMayTakeBackButNeitherMoveNorLetGo() {
        var both = people.somebody("Both", Set.of(Role.MODERATOR, Role.ETALAB));
        var author = people.somebody("Author", Set.of(Role.CONTRIBUTOR, Role.ETALAB));
        var id = scheduled(TOOL_SUBMISSION, author, both);
        for (var person : Set.of(both, author)) {
            assertThat(people.as(person, () -> planned.obstacle(id))).isPresent();
            assertThatThrownBy(() -> people.as(person, () -> planned.letGo(id))).isInstanceOf(DutiesNotSeparated.class);
            assertThatThrownBy(() -> people.as(person, () -> planned.move(id, date.plusSeconds(1))))
                    .isInstanceOf(DutiesNotSeparated.class);
        }
        assertThat(scenario.progress(author, id).scheduledFor()).isEqualTo(date);
        assertThat(people.as(etalab, () -> planned.obstacle(id))).isEmpty();
        people.as(both, () -> planned.takeBack(id));
        assertThat(scenario.waiting(id)).containsExactly("publish");
    }

    @Test
    void remindersAreNotPlansAndWhatWasWithdrawnIsGone() {
        var waiting = scenario.submits(contributor, TOOL_SUBMISSION);
        var id = scheduled(TOOL_SUBMISSION);
        people.as(contributor, () -> cases.withdraw(id));

        assertThat(people.as(etalab, () -> planned.all()))
                .extracting(Planned::caseId)
                .doesNotContain(waiting, id);
        assertThatThrownBy(() -> people.as(etalab, () -> planned.takeBack(waiting)))
                .isInstanceOf(PlanGone.class);
    }

    @Test
    void othersThanTheTeamSeeNothing() {
        var id = scheduled(TOOL_SUBMISSION);
        for (var person : Set.of(contributor, moderator)) {
            assertThatThrownBy(() -> people.as(person, () -> planned.all())).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> people.as(person, () -> planned.takeBack(id)))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    private CaseId scheduled(String process) {
        return scheduled(process, contributor, moderator);
    }

    private CaseId scheduled(String process, Account submitter, Account reviewer) {
        var id = scenario.submits(submitter, process);
        actions.whenAccepted(id, java.util.List.of(), true);
        scenario.does(reviewer, id, "review", "approve");
        if (scenario.waiting(id).contains("confirm")) {
            scenario.does(people.moderator(), id, "confirm", "confirm");
        }
        scenario.does(etalab, scenario.open(id, "publish"), "schedule", Map.of("publishAt", date.toString()));
        return id;
    }

    private void assertNoTimerLeft(CaseId id) {
        assertThat(people.as(etalab, () -> planned.find(id))).isEmpty();
        assertThat(management.createTimerJobQuery().elementId("publicationDate").list())
                .extracting(org.flowable.job.api.Job::getDuedate)
                .doesNotContain(java.util.Date.from(date));
    }
}
