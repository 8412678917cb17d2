package org.ogptoolbox.workflow;

import java.util.LinkedHashSet;
import java.util.Optional;
import org.flowable.engine.impl.util.CommandContextUtil;
import org.flowable.task.service.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.identity.AccountId;
import org.ogptoolbox.identity.Role;
import org.springframework.stereotype.Component;

/** Reads the engine's tasks as work items. Runs inside the engine: in its listeners and commands. */
@Component
class EngineTasks {

    /** The variable that a translation step's task has. */
    private static final String LANGUAGE = "language";

    private final CaseRows cases;
    private final Steps steps;

    EngineTasks(CaseRows cases, Steps steps) {
        this.cases = cases;
        this.steps = steps;
    }

    /** The case of a process instance; empty when no {@link Cases#start} began it. */
    Optional<CaseRows.Row> caseOf(@Nullable String processInstance) {
        return businessKey(processInstance).flatMap(cases::find);
    }

    private static Optional<CaseId> businessKey(@Nullable String processInstance) {
        if (processInstance == null) {
            return Optional.empty();
        }
        var execution = CommandContextUtil.getExecutionEntityManager().findById(processInstance);
        return Optional.ofNullable(execution).flatMap(instance -> CaseId.tryParse(instance.getBusinessKey()));
    }

    /** Whether its process instance was started as a case, known or not. */
    boolean belongsToCase(TaskEntity task) {
        return businessKey(task.getProcessInstanceId()).isPresent();
    }

    Optional<StoredItem> read(TaskEntity task) {
        return caseOf(task.getProcessInstanceId()).map(row -> read(task, row));
    }

    private StoredItem read(TaskEntity task, CaseRows.Row row) {
        var roles = new LinkedHashSet<Role>();
        var users = new LinkedHashSet<AccountId>();
        for (var link : task.getCandidates()) {
            if (link.getGroupId() != null) {
                roles.add(Role.valueOf(link.getGroupId()));
            } else {
                users.add(AccountId.parse(link.getUserId()));
            }
        }
        var definition = task.getProcessDefinitionId();
        var due = task.getDueDate();
        var item = new WorkItem(
                id(task),
                row.id(),
                row.facts(),
                row.process(),
                task.getTaskDefinitionKey(),
                task.getFormKey() == null ? "form" : task.getFormKey(),
                roles,
                language(task),
                assignee(task),
                steps.outcomes(definition, task.getTaskDefinitionKey()),
                task.getPriority(),
                task.getCreateTime().toInstant(),
                due == null ? null : due.toInstant(),
                null,
                null,
                null);
        return new StoredItem(item, definition, users);
    }

    static WorkItemId id(TaskEntity task) {
        return WorkItemId.parse(task.getId());
    }

    static @Nullable AccountId assignee(TaskEntity task) {
        return task.getAssignee() == null || task.getAssignee().isEmpty() ? null : AccountId.parse(task.getAssignee());
    }

    private static @Nullable Language language(TaskEntity task) {
        var value = task.getVariable(LANGUAGE);
        return value == null ? null : new Language(value.toString());
    }
}
