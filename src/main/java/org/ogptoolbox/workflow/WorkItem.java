package org.ogptoolbox.workflow;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.identity.AccountId;
import org.ogptoolbox.identity.Role;

/**
 * One user task, as an inbox row shows it.
 *
 * @param process key of the definition, {@code tool-submission}
 * @param step id of the BPMN user task, {@code review}
 * @param screen the form it opens, {@code review}
 * @param candidateRoles who may claim it by role
 * @param language the target language of a translation, null for other steps
 * @param assignee who has claimed it, null while it is free
 * @param outcomes what completing it may decide
 * @param due null when the step has no due date
 * @param closedAt null while it is open
 * @param outcome what it decided, null while it is open or when it was cancelled
 */
public record WorkItem(
        WorkItemId id,
        CaseId caseId,
        CaseFacts facts,
        String process,
        String step,
        String screen,
        Set<Role> candidateRoles,
        @Nullable Language language,
        @Nullable AccountId assignee,
        Set<String> outcomes,
        int priority,
        Instant createdAt,
        @Nullable Instant due,
        @Nullable Instant closedAt,
        @Nullable String outcome,
        @Nullable AccountId closedBy) {

    public boolean open() {
        return closedAt == null;
    }

    public boolean overdue(Instant now) {
        return open() && due != null && due.isBefore(now);
    }
}
