package org.ogptoolbox.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ogptoolbox.workflow.Scenario.ENTRY_REVISION;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
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
        assertEndedAfter("check", "findMaintainers", "accept", "publish");
    }

    @Test
    void changesAreRequestedFirst() {
        scenario.does(moderator, id, "review", "request-changes");
        assertThat(scenario.waiting(id)).containsExactly("revise");
        scenario.does(contributor, id, "revise", "resubmit");
        scenario.does(moderator, id, "review", "approve");
        assertEndedAfter("check", "findMaintainers", "requestChanges", "check", "findMaintainers", "accept", "publish");
    }

    @Test
    void rejected() {
        scenario.does(moderator, id, "review", "reject");
        assertEndedAfter("check", "findMaintainers", "reject");
    }

    @Test
    void duplicate() {
        scenario.does(moderator, scenario.open(id, "review"), "duplicate", Map.of("duplicateOf", id.value()));
        assertEndedAfter("check", "findMaintainers", "markDuplicate");
    }

    @Test
    void withdrawnFromReviewAndFromRevise() {
        people.as(contributor, () -> cases.withdraw(id));
        assertEndedAfter("check", "findMaintainers", "withdraw");

        id = scenario.submits(contributor, ENTRY_REVISION);
        scenario.does(moderator, id, "review", "request-changes");
        people.as(contributor, () -> cases.withdraw(id));
        assertEndedAfter("check", "findMaintainers", "requestChanges", "withdraw");
    }

    @Test
    void aSlowReviewIsEscalated() {
        timers.after(Duration.ofDays(5));
        assertThat(scenario.open(id, "review").candidateRoles()).containsExactlyInAnyOrder(Role.MODERATOR, Role.ETALAB);
        scenario.does(people.etalab(), id, "review", "approve");
        assertEndedAfter("check", "findMaintainers", "accept", "publish");
    }

    @Test
    void aSilentSubmitterIsWithdrawn() {
        scenario.does(moderator, id, "review", "request-changes");
        timers.after(Duration.ofDays(23));
        assertThat(scenario.waiting(id)).containsExactly("revise");
        timers.after(Duration.ofDays(7));
        assertEndedAfter("check", "findMaintainers", "requestChanges", "withdraw");
    }

    @Test
    void thoseWhoLookAfterTheEntryAreAskedBeforeTheReview() {
        var maintainer = suggested();
        assertThat(scenario.waiting(id)).containsExactly("consult");
        scenario.does(maintainer, id, "consult", "agree");
        scenario.does(moderator, id, "review", "approve");
        assertEndedAfter("check", "findMaintainers", "accept", "publish");
    }

    @Test
    void theirObjectionGoesToReviewAndTheyAreAskedAgainAboutTheNextRound() {
        var maintainer = suggested();
        scenario.does(maintainer, id, "consult", "object");
        scenario.does(moderator, id, "review", "request-changes");
        scenario.does(contributor, id, "revise", "resubmit");
        assertThat(scenario.waiting(id)).containsExactly("consult");
    }

    @Test
    void theirSilenceIsRemindedAndThenHoldsNothingUp() {
        suggested();
        timers.after(Duration.ofDays(4));
        assertThat(scenario.waiting(id)).containsExactly("consult");
        timers.after(Duration.ofDays(3));
        assertThat(scenario.waiting(id)).containsExactly("review");
        assertThat(scenario.all(id, "consult")).singleElement().satisfies(item -> {
            assertThat(item.open()).isFalse();
            assertThat(item.outcome()).isNull();
        });
    }

    @Test
    void whoeverAnsweredForTheEntryDoesNotReviewAsWell() {
        var both = people.somebody("Bao", Set.of(Role.MODERATOR));
        id = new CaseId(UUID.randomUUID());
        actions.whenAskedWhoMaintains(id, both);
        scenario.submits(contributor, ENTRY_REVISION, id, "Decidim");
        scenario.does(both, id, "consult", "object");
        assertThatThrownBy(() -> scenario.does(both, id, "review", "reject")).isInstanceOf(DutiesNotSeparated.class);
    }

    @Test
    void itIsWithdrawnWhileTheyAreAsked() {
        suggested();
        people.as(contributor, () -> cases.withdraw(id));
        assertEndedAfter("check", "findMaintainers", "withdraw");
    }

    /** A change to an entry that the person returned looks after. */
    private Account suggested() {
        var maintainer = people.somebody("Ada", Set.of(Role.CONTRIBUTOR));
        id = new CaseId(UUID.randomUUID());
        actions.whenAskedWhoMaintains(id, maintainer);
        scenario.submits(contributor, ENTRY_REVISION, id, "Decidim");
        return maintainer;
    }

    private void assertEndedAfter(String... names) {
        assertThat(actions.of(id)).containsExactly(names);
        assertThat(scenario.progress(contributor, id).ended()).isNotNull();
        assertThat(scenario.waiting(id)).isEmpty();
    }
}
