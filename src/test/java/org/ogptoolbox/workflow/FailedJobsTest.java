package org.ogptoolbox.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ogptoolbox.workflow.Scenario.TOOL_SUBMISSION;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ogptoolbox.MovableClock;
import org.ogptoolbox.identity.Account;
import org.ogptoolbox.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** A publication that fails on its date waits for an administrator, and succeeds when it is retried. */
@WorkflowTest
class FailedJobsTest {

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
    FailedJobs failedJobs;

    private Account admin;
    private CaseId id;

    @BeforeEach
    void aScheduledPublication() {
        admin = people.somebody("Ada", Set.of(Role.ADMIN));
        id = scenario.submits(people.contributor(), TOOL_SUBMISSION);
        scenario.does(people.moderator(), id, "review", "approve");
        var date = clock.instant().plus(Duration.ofDays(1));
        scenario.does(people.etalab(), scenario.open(id, "publish"), "schedule", Map.of("publishAt", date.toString()));
    }

    @AfterEach
    void mended() {
        actions.mend();
        clock.reset();
    }

    @Test
    void aFailingActionIsTriedThriceThenGivenUpThenRetried() {
        actions.breakDown("publish");
        clock.moveAhead(Duration.ofDays(1));
        timers.attempt();
        assertThat(failed()).singleElement().satisfies(job -> {
            assertThat(job.givenUp()).isFalse();
            assertThat(job.attemptsLeft()).isEqualTo(2);
        });
        timers.attempt();
        assertThat(failed()).isNotEmpty();
        clock.moveAhead(Duration.ofMinutes(2));
        timers.attempt();
        clock.moveAhead(Duration.ofMinutes(2));
        timers.attempt();

        assertThat(failed()).singleElement().satisfies(job -> {
            assertThat(job.givenUp()).isTrue();
            assertThat(job.title()).isEqualTo("Decidim");
            assertThat(job.process()).isEqualTo(TOOL_SUBMISSION);
            assertThat(job.step()).isEqualTo("publicationDate");
        });
        assertThat(actions.of(id)).doesNotContain("publish");

        actions.mend();
        var job = failed().getFirst();
        people.as(admin, () -> failedJobs.retry(job.id()));
        assertThat(failed()).isEmpty();
        timers.attempt();
        assertThat(actions.of(id)).endsWith("publish");
        assertThatThrownBy(() -> people.as(admin, () -> failedJobs.retry(job.id())))
                .isInstanceOf(FailedJobGone.class);
    }

    @Test
    void aPersonWhoseDeedFailsIsToldAndNothingChanged() {
        var other = scenario.submits(people.contributor(), TOOL_SUBMISSION);
        actions.breakDown("accept");
        var moderator = people.moderator();
        assertThatThrownBy(() -> scenario.does(moderator, other, "review", "approve"))
                .isInstanceOf(IllegalStateException.class);
        assertThat(scenario.waiting(other)).containsExactly("review");
        actions.mend();
        scenario.does(moderator, other, "review", "approve");
        assertThat(scenario.waiting(other)).containsExactly("publish");
    }

    @Test
    void onlyAdministratorsSeeThem() {
        assertThatThrownBy(() -> people.as(people.moderator(), () -> failedJobs.all()))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> people.as(people.etalab(), () -> failedJobs.retry("1")))
                .isInstanceOf(AccessDeniedException.class);
    }

    private List<FailedJob> failed() {
        return people.as(admin, failedJobs::all).stream()
                .filter(job -> id.equals(job.caseId()))
                .toList();
    }
}
