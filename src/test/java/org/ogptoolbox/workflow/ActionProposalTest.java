package org.ogptoolbox.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.ogptoolbox.identity.Role;

/** Every path of processes/action-proposal.bpmn: those of a tool's submission, and those of the organisation's word. */
class ActionProposalTest extends ToolSubmissionTest {

    @Override
    String process() {
        return "action-proposal";
    }

    /** Who speaks is looked for between the preparation and the sign-off, whatever else happens. */
    @Override
    List<String> deeds() {
        return actions.of(id).stream()
                .filter(deed -> !deed.equals("findSpeakers"))
                .toList();
    }

    @Test
    void whoSpeaksForTheOrganisationIsNotAskedAgain() {
        scenario.does(moderator, id, "review", "approve");

        assertThat(actions.of(id)).containsExactly("check", "accept", "findSpeakers");
        assertThat(scenario.waiting(id)).containsExactly("publish");
    }

    @Test
    void aConfirmedMemberConfirmsASubmitterWhoIsNone() {
        var member = people.contributor();
        actions.whenAskedWhoSpeaks(id, member);
        scenario.does(moderator, id, "review", "approve");
        assertThat(scenario.waiting(id)).containsExactly("confirm");

        scenario.does(member, id, "confirm", "confirm");
        assertThat(scenario.waiting(id)).containsExactly("publish");
        scenario.does(etalab, id, "publish", "publish");
        assertEnded();
    }

    @Test
    void moderationConfirmsWhereNobodySpeaksYet() {
        actions.whenAskedWhoSpeaks(id);
        scenario.does(moderator, id, "review", "approve");

        assertThat(scenario.open(id, "confirm").candidateRoles()).containsExactly(Role.MODERATOR);
        scenario.does(moderator, id, "confirm", "confirm");
        assertThat(scenario.waiting(id)).containsExactly("publish");
    }

    @Test
    void nobodyConfirmsThemselves() {
        actions.whenAskedWhoSpeaks(id, contributor);
        scenario.does(moderator, id, "review", "approve");

        assertThatThrownBy(() -> scenario.does(contributor, id, "confirm", "confirm"))
                .isInstanceOf(DutiesNotSeparated.class);
    }

    @Test
    void whatTheOrganisationRefusesGoesBackToReview() {
        var member = people.contributor();
        actions.whenAskedWhoSpeaks(id, member);
        scenario.does(moderator, id, "review", "approve");
        scenario.does(member, id, "confirm", "refuse");

        assertThat(deeds()).containsExactly("check", "accept", "reopen");
        assertThat(scenario.waiting(id)).containsExactly("review");
        scenario.does(moderator, id, "review", "reject");
        assertEnded();
    }

    @Test
    void theOrganisationIsRemindedAndThenTheEtalabTeamMayConfirm() {
        actions.whenAskedWhoSpeaks(id, people.contributor());
        scenario.does(moderator, id, "review", "approve");
        var confirm = scenario.open(id, "confirm");
        timers.after(Duration.ofDays(7));
        assertThat(events.of(confirm)).last().isEqualTo(new WorkItemEvent.Reminded(confirm.id()));

        timers.after(Duration.ofDays(7));
        assertThat(events.of(confirm)).last().isEqualTo(new WorkItemEvent.Escalated(confirm.id()));
        scenario.does(etalab, id, "confirm", "confirm");
        assertThat(scenario.waiting(id)).containsExactly("publish");
    }

    @Test
    void withdrawnWhileTheOrganisationIsAsked() {
        actions.whenAskedWhoSpeaks(id, people.contributor());
        scenario.does(moderator, id, "review", "approve");
        people.as(contributor, () -> cases.withdraw(id));

        assertThat(deeds()).last().isEqualTo("withdraw");
        assertEnded();
    }

    @Test
    void afterItWasSentBackTheOrganisationIsAskedAnew() {
        scenario.does(moderator, id, "review", "approve");
        scenario.does(etalab, scenario.open(id, "publish"), "send-back", Map.of());
        scenario.does(moderator, id, "review", "approve");

        assertThat(actions.of(id)).endsWith("reopen", "accept", "findSpeakers");
    }
}
