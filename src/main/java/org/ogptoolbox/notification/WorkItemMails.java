package org.ogptoolbox.notification;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ogptoolbox.identity.Account;
import org.ogptoolbox.identity.AccountId;
import org.ogptoolbox.identity.Accounts;
import org.ogptoolbox.identity.Role;
import org.ogptoolbox.workflow.Awaited;
import org.ogptoolbox.workflow.Cases;
import org.ogptoolbox.workflow.WorkItemEvent;
import org.ogptoolbox.workflow.WorkItemId;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells those a work item waits for: when it opens, when it has waited long, and when it has waited too long. */
@Component
class WorkItemMails {

    private final Cases cases;
    private final Accounts accounts;
    private final CaseMails mails;

    WorkItemMails(Cases cases, Accounts accounts, CaseMails mails) {
        this.cases = cases;
        this.accounts = accounts;
        this.mails = mails;
    }

    @ApplicationModuleListener
    void on(WorkItemEvent.Opened event) {
        tell(event.workItem(), "opened");
    }

    @ApplicationModuleListener
    void on(WorkItemEvent.Reminded event) {
        tell(event.workItem(), "reminded");
    }

    @ApplicationModuleListener
    void on(WorkItemEvent.Escalated event) {
        open(event.workItem())
                .ifPresent(awaited -> accounts.withRole(Role.ETALAB)
                        .forEach(account -> mails.workItem("escalated", awaited.item(), account)));
    }

    private void tell(WorkItemId id, String occasion) {
        open(id).ifPresent(awaited ->
                readers(awaited).forEach(account -> mails.workItem(occasion, awaited.item(), account)));
    }

    private Optional<Awaited> open(WorkItemId id) {
        return cases.awaited(id).filter(awaited -> awaited.item().open());
    }

    /** Its assignee alone; an item nobody has yet is offered to all it waits for, but not by role to its submitter. */
    private Set<Account> readers(Awaited awaited) {
        var item = awaited.item();
        if (item.assignee() != null) {
            return enabled(Set.of(item.assignee()));
        }
        var readers = enabled(awaited.people());
        for (var role : item.candidateRoles()) {
            accounts.withRole(role).stream()
                    .filter(account ->
                            item.language() == null || account.languages().contains(item.language()))
                    .filter(account -> !account.id().equals(item.facts().submitter()))
                    .forEach(readers::add);
        }
        return readers;
    }

    private Set<Account> enabled(Set<AccountId> ids) {
        return ids.stream()
                .flatMap(id -> accounts.find(id).stream())
                .filter(Account::enabled)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
