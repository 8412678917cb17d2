package org.ogptoolbox.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ogptoolbox.workflow.Scenario.ENTRY_REVISION;
import static org.ogptoolbox.workflow.Scenario.TOOL_SUBMISSION;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.flowable.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.identity.Account;
import org.ogptoolbox.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever had one part in a case cannot take the other, whatever their roles and whatever the path. */
@WorkflowTest
class SeparationOfDutiesTest {

    @Autowired
    Scenario scenario;

    @Autowired
    People people;

    @Autowired
    WorkItems workItems;

    @Autowired
    TaskService engine;

    @Test
    void theSubmitterWithEveryRoleReviewsAndPublishesNothingOfTheirs() {
        for (var process : new String[] {TOOL_SUBMISSION, ENTRY_REVISION}) {
            var everything = everyRole();
            var id = scenario.submits(everything, process);
            assertKeptFrom(everything, scenario.open(id, "review"), "approve", "workflow.duties.submitter");
        }
        var everything = everyRole();
        var id = scenario.submits(everything, TOOL_SUBMISSION);
        scenario.does(people.moderator(), id, "review", "approve");
        assertKeptFrom(everything, scenario.open(id, "publish"), "publish", "workflow.duties.submitter");
    }

    @Test
    void theReviewerDoesNotSignOffNotEvenAfterALaterRoundByAnother() {
        var everything = everyRole();
        var contributor = people.contributor();
        var id = scenario.submits(contributor, TOOL_SUBMISSION);
        scenario.does(everything, id, "review", "request-changes");
        scenario.does(contributor, id, "revise", "resubmit");
        scenario.does(people.moderator(), id, "review", "approve");
        assertKeptFrom(everything, scenario.open(id, "publish"), "publish", "workflow.duties.step");

        scenario.does(people.etalab(), id, "publish", "publish");
        assertThat(scenario.waiting(id)).isEmpty();
    }

    @Test
    void whoReviewedAnotherCaseMaySignOffThisOne() {
        var everything = everyRole();
        var other = scenario.submits(people.contributor(), TOOL_SUBMISSION);
        scenario.does(everything, other, "review", "approve");
        var id = scenario.submits(people.contributor(), TOOL_SUBMISSION);
        scenario.does(people.moderator(), id, "review", "approve");
        var item = scenario.open(id, "publish").id();
        assertThat(people.as(everything, () -> workItems.obstacles(List.of(item))))
                .isEmpty();
        scenario.does(everything, id, "publish", "publish");
        assertThat(scenario.waiting(id)).isEmpty();
    }

    private Account everyRole() {
        return people.somebody("Ana", EnumSet.allOf(Role.class), Language.FRENCH, Language.SPANISH);
    }

    private void assertKeptFrom(Account account, WorkItem item, String outcome, String reason) {
        assertThat(people.as(account, () -> workItems.obstacle(item.id()))).contains(reason);
        assertThat(people.as(account, () -> workItems.obstacles(List.of(item.id()))))
                .isEqualTo(Map.of(item.id(), reason));
        assertThatThrownBy(() -> people.as(account, () -> workItems.claim(item.id())))
                .isInstanceOf(DutiesNotSeparated.class)
                .hasMessage(reason);
        engine.setAssignee(item.id().toString(), account.id().toString());
        assertThatThrownBy(() -> people.as(account, () -> workItems.complete(item.id(), outcome, Map.of())))
                .isInstanceOf(DutiesNotSeparated.class)
                .hasMessage(reason);
        engine.setAssignee(item.id().toString(), null);
        assertThat(scenario.reload(item).assignee()).isNull();
    }
}
