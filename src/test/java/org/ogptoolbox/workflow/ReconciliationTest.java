package org.ogptoolbox.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ogptoolbox.workflow.Scenario.TOOL_SUBMISSION;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.flowable.engine.RuntimeService;
import org.flowable.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ogptoolbox.Said;
import org.ogptoolbox.identity.Account;
import org.ogptoolbox.identity.Role;
import org.ogptoolbox.workflow.ItemDifference.Kind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

/** Rows broken on purpose are found and repaired. */
@WorkflowTest
class ReconciliationTest {

    @Autowired
    Scenario scenario;

    @Autowired
    People people;

    @Autowired
    Reconciliation reconciliation;

    @Autowired
    ReconcileCommand command;

    @Autowired
    WorkItems workItems;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TaskService engine;

    @Autowired
    RuntimeService runtime;

    private Account moderator;
    private CaseId id;
    private WorkItem item;

    @BeforeEach
    void aReviewInHand() {
        moderator = people.moderator();
        id = scenario.submits(people.contributor(), TOOL_SUBMISSION);
        item = scenario.open(id, "review");
        people.as(moderator, () -> workItems.claim(item.id()));
        item = scenario.reload(item);
    }

    @Test
    void nothingToSayWhenAllIsWell() {
        assertThat(found()).isEmpty();
    }

    @Test
    void aMissingRowIsWrittenAgain() {
        jdbc.update("delete from work_item_listing where item_id = ?", item.id().value());
        jdbc.update("delete from work_item where id = ?", item.id().value());
        assertRepairs(Kind.MISSING);
    }

    @Test
    void aRowClosedByMistakeIsOpenAgain() {
        jdbc.update(
                "update work_item set closed_at = created_at where id = ?",
                item.id().value());
        assertRepairs(Kind.MISSING);
    }

    @Test
    void anotherAssigneeIsCorrected() {
        jdbc.update(
                "update work_item set assignee = ? where id = ?",
                UUID.randomUUID(),
                item.id().value());
        assertThat(reconciliation.run(false)).filteredOn(this::mine).hasSize(2);
        assertRepairs(Kind.ASSIGNEE);
    }

    @Test
    void otherCandidatesAreCorrected() {
        jdbc.update(
                "update work_item set candidate_roles = 'ADMIN', priority = 3 where id = ?",
                item.id().value());
        assertRepairs(Kind.CANDIDATES);
    }

    @Test
    void whatIsListedWrongIsListedAgain() {
        jdbc.update(
                "update work_item_listing set scope = 'CONTRIBUTOR' where item_id = ? and scope = 'MODERATOR'",
                item.id().value());
        assertRepairs(Kind.LISTING);
    }

    @Test
    void aRowWithoutTaskIsClosed() {
        var orphan = UUID.randomUUID();
        jdbc.update(
                "insert into work_item (id, case_id, definition, process, step, screen, candidate_roles, candidate_users,"
                        + " outcomes, priority, created_at) select ?, case_id, definition, process, step, screen,"
                        + " candidate_roles, candidate_users, outcomes, priority, created_at from work_item where id = ?",
                orphan,
                item.id().value());
        assertThat(found()).extracting(ItemDifference::kind).containsExactly(Kind.ORPHANED);
        assertThat(repaired()).allMatch(ItemDifference::repaired);
        assertThat(scenario.all(id, "review")).filteredOn(WorkItem::open).containsExactly(item);
    }

    @Test
    void aCaseWithoutItsRowIsToldAndLeftAlone() {
        var stray = UUID.randomUUID().toString();
        var instance = runtime.startProcessInstanceByKey(
                TOOL_SUBMISSION, stray, Map.of("submitter", moderator.id().toString()));
        var task = engine.createTaskQuery().processInstanceId(instance.getId()).singleResult();
        try {
            assertThat(reconciliation.run(true))
                    .filteredOn(difference -> difference.item().toString().equals(task.getId()))
                    .singleElement()
                    .satisfies(difference -> {
                        assertThat(difference.kind()).isEqualTo(Kind.NO_CASE);
                        assertThat(difference.repaired()).isFalse();
                    });
            assertThat(command.run(List.of("--repair"), new Said())).isEqualTo(1);
        } finally {
            runtime.deleteProcessInstance(instance.getId(), "stray");
        }
    }

    @Test
    void theCommandTellsByItsExitCode() {
        assertThat(command.run(List.of("--repair"), new Said())).isZero();
        jdbc.update("update work_item set priority = 3 where id = ?", item.id().value());
        assertThat(command.run(List.of(), new Said())).isEqualTo(1);
        assertThat(command.run(List.of("--repair"), new Said())).isZero();
        assertThat(command.run(List.of(), new Said())).isZero();
        assertThat(command.run(List.of("--now"), new Said())).isEqualTo(2);
    }

    @Test
    void inTheApplicationOnlyAdministratorsMay() {
        assertThatThrownBy(() -> people.as(moderator, () -> reconciliation.compare(true)))
                .isInstanceOf(AccessDeniedException.class);
        var admin = people.somebody("Ada", Set.of(Role.ADMIN));
        assertThat(people.as(admin, () -> reconciliation.compare(false)))
                .filteredOn(this::mine)
                .isEmpty();
    }

    private void assertRepairs(Kind kind) {
        assertThat(found()).extracting(ItemDifference::kind).contains(kind);
        assertThat(repaired()).isNotEmpty().allMatch(ItemDifference::repaired);
        assertThat(found()).isEmpty();
        assertThat(scenario.reload(item)).isEqualTo(item);
        assertThat(people.as(moderator, () -> workItems.page(WorkItemQuery.ALL, null, 500))
                        .items())
                .contains(item);
    }

    private List<ItemDifference> found() {
        return reconciliation.run(false).stream().filter(this::mine).toList();
    }

    private List<ItemDifference> repaired() {
        return reconciliation.run(true).stream().filter(this::mine).toList();
    }

    private boolean mine(ItemDifference difference) {
        return id.equals(difference.caseId());
    }
}
