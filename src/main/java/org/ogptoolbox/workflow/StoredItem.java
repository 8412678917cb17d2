package org.ogptoolbox.workflow;

import java.util.Set;
import org.ogptoolbox.identity.Account;
import org.ogptoolbox.identity.AccountId;
import org.ogptoolbox.identity.Role;

/**
 * A work item with what the inbox does not show.
 *
 * @param definition the engine's id of the definition, a version and all
 */
record StoredItem(WorkItem item, String definition, Set<AccountId> candidateUsers) {

    WorkItemId id() {
        return item.id();
    }

    /** Whether nobody but one person was ever meant: a Revise step, for example. */
    boolean personal() {
        return item.candidateRoles().isEmpty() && candidateUsers.size() <= 1;
    }

    /** Whether others than its holder could have it, too. */
    boolean shared() {
        return !personal();
    }

    boolean visibleTo(Account account) {
        return account.id().equals(item.assignee()) || account.id().equals(item.closedBy()) || offeredTo(account);
    }

    /** Whether it waits for such a person, by name or by role, whoever has it. */
    boolean offeredTo(Account account) {
        return candidateUsers.contains(account.id())
                || item.candidateRoles().stream().anyMatch(role -> account.has(role) && speaks(account, role));
    }

    private boolean speaks(Account account, Role role) {
        return role != Role.TRANSLATOR
                || item.language() == null
                || account.languages().contains(item.language());
    }
}
