package org.ogptoolbox.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ogptoolbox.MovableClock;
import org.ogptoolbox.identity.Account;
import org.springframework.beans.factory.annotation.Autowired;

/** Every path of processes/join-coalition.bpmn. */
@WorkflowTest
class JoinCoalitionTest {

    private static final String PROCESS = "join-coalition";

    @Autowired
    Scenario scenario;

    @Autowired
    People people;

    @Autowired
    RecordedActions actions;

    @Autowired
    RecordedEvents events;

    @Autowired
    DueTimers timers;

    @Autowired
    MovableClock clock;

    @Autowired
    Cases cases;

    Account asking;
    Account host;
    CaseId id;

    @BeforeEach
    void somebodyWhoMayAsk() {
        asking = people.contributor();
        host = people.contributor();
        id = new CaseId(java.util.UUID.randomUUID());
        actions.whenAskedWhoAnswers(id, host);
    }

    @AfterEach
    void today() {
        clock.reset();
    }

    @Test
    void whoSpeaksForTheOrganisationIsAnsweredByTheCoalition() {
        asks();
        assertThat(scenario.waiting(id)).containsExactly("answerJoin");
        scenario.does(host, id, "answerJoin", "accept");

        assertThat(actions.of(id)).containsExactly("findSpeakers", "findHosts", "joinCoalition");
        assertEnded();
    }

    @Test
    void declined() {
        asks();
        scenario.does(people.etalab(), id, "answerJoin", "decline");

        assertThat(actions.of(id)).last().isEqualTo("declineJoin");
        assertEnded();
    }

    @Test
    void theOrganisationIsAskedFirstWhereItDoesNotKnowThePerson() {
        actions.whenAskedWhoSpeaks(id);
        asks();
        assertThat(scenario.waiting(id)).containsExactly("confirm");
        scenario.does(people.moderator(), id, "confirm", "confirm");
        assertThat(scenario.waiting(id)).containsExactly("answerJoin");
    }

    @Test
    void whatTheOrganisationRefusesIsDeclined() {
        var member = people.contributor();
        actions.whenAskedWhoSpeaks(id, member);
        asks();
        scenario.does(member, id, "confirm", "refuse");

        assertThat(actions.of(id)).containsExactly("findSpeakers", "declineJoin");
        assertEnded();
    }

    @Test
    void nobodyAnswersThemselves() {
        actions.whenAskedWhoAnswers(id, asking);
        asks();
        assertThatThrownBy(() -> scenario.does(asking, id, "answerJoin", "accept"))
                .isInstanceOf(DutiesNotSeparated.class);
    }

    @Test
    void theCoalitionIsRemindedAndThenTheEtalabTeam() {
        asks();
        var answer = scenario.open(id, "answerJoin");
        timers.after(Duration.ofDays(7));
        assertThat(events.of(answer)).last().isEqualTo(new WorkItemEvent.Reminded(answer.id()));
        timers.after(Duration.ofDays(7));
        assertThat(events.of(answer)).last().isEqualTo(new WorkItemEvent.Escalated(answer.id()));
    }

    @Test
    void theOrganisationIsRemindedAndThenTheEtalabTeam() {
        actions.whenAskedWhoSpeaks(id, people.contributor());
        asks();
        var confirm = scenario.open(id, "confirm");
        timers.after(Duration.ofDays(14));
        assertThat(events.of(confirm))
                .contains(new WorkItemEvent.Reminded(confirm.id()), new WorkItemEvent.Escalated(confirm.id()));
    }

    @Test
    void withdrawnAtEveryStep() {
        asks();
        withdrawn();

        id = new CaseId(java.util.UUID.randomUUID());
        actions.whenAskedWhoSpeaks(id, people.contributor());
        asks();
        withdrawn();
    }

    private void asks() {
        scenario.submits(asking, PROCESS, id, "Etalab → 7. Open contracting");
    }

    private void withdrawn() {
        people.as(asking, () -> cases.withdraw(id));
        assertThat(actions.of(id)).last().isEqualTo("withdrawJoin");
        assertEnded();
    }

    private void assertEnded() {
        assertThat(scenario.waiting(id)).isEmpty();
        assertThat(scenario.progress(asking, id).ended()).isNotNull();
    }
}
