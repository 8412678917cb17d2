package org.ogptoolbox.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ogptoolbox.workflow.Scenario.ENTRY_REVISION;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ogptoolbox.MovableClock;
import org.ogptoolbox.identity.Account;
import org.ogptoolbox.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;

/** Every path of processes/entry-revision.bpmn. */
@WorkflowTest
class EntryRevisionTest {

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

    private Account contributor;
    private Account moderator;
    private CaseId id;

    @BeforeEach
    void aSubmittedRevision() {
        contributor = people.contributor();
        moderator = people.moderator();
        id = scenario.submits(contributor, ENTRY_REVISION);
    }

    @AfterEach
    void today() {
        clock.reset();
    }

    @Test
    void approvedIsPublished() {
        scenario.does(moderator, id, "review", "approve");
        assertEndedAfter("check", "accept", "publish");
    }

    @Test
    void changesAreRequestedFirst() {
        scenario.does(moderator, id, "review", "request-changes");
        assertThat(scenario.waiting(id)).containsExactly("revise");
        scenario.does(contributor, id, "revise", "resubmit");
        scenario.does(moderator, id, "review", "approve");
        assertEndedAfter("check", "requestChanges", "check", "accept", "publish");
    }

    @Test
    void rejected() {
        scenario.does(moderator, id, "review", "reject");
        assertEndedAfter("check", "reject");
    }

    @Test
    void duplicate() {
        scenario.does(moderator, scenario.open(id, "review"), "duplicate", Map.of("duplicateOf", id.value()));
        assertEndedAfter("check", "markDuplicate");
    }

    @Test
    void withdrawnFromReviewAndFromRevise() {
        people.as(contributor, () -> cases.withdraw(id));
        assertEndedAfter("check", "withdraw");

        id = scenario.submits(contributor, ENTRY_REVISION);
        scenario.does(moderator, id, "review", "request-changes");
        people.as(contributor, () -> cases.withdraw(id));
        assertEndedAfter("check", "requestChanges", "withdraw");
    }

    @Test
    void aSlowReviewIsEscalated() {
        timers.after(Duration.ofDays(5));
        assertThat(scenario.open(id, "review").candidateRoles()).containsExactlyInAnyOrder(Role.MODERATOR, Role.ETALAB);
        scenario.does(people.etalab(), id, "review", "approve");
        assertEndedAfter("check", "accept", "publish");
    }

    @Test
    void aSilentSubmitterIsWithdrawn() {
        scenario.does(moderator, id, "review", "request-changes");
        timers.after(Duration.ofDays(23));
        assertThat(scenario.waiting(id)).containsExactly("revise");
        timers.after(Duration.ofDays(7));
        assertEndedAfter("check", "requestChanges", "withdraw");
    }

    private void assertEndedAfter(String... names) {
        assertThat(actions.of(id)).containsExactly(names);
        assertThat(scenario.progress(contributor, id).ended()).isNotNull();
        assertThat(scenario.waiting(id)).isEmpty();
    }
}
