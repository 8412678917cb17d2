package org.ogptoolbox.workflow;

import java.util.function.Predicate;
import org.ogptoolbox.identity.Account;
import org.ogptoolbox.identity.AccountEvent;
import org.ogptoolbox.identity.AccountId;
import org.ogptoolbox.identity.Accounts;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whoever loses the right to a work item loses the item, in the same transaction: it does not stay with an account that
 * is closed, or that lost the role or the language. What waits for one person alone stays theirs.
 */
@Service
public class LostRights {

    private final WorkItemRows rows;
    private final Assignments assignments;
    private final HandoverHistory history;
    private final Accounts accounts;

    LostRights(WorkItemRows rows, Assignments assignments, HandoverHistory history, Accounts accounts) {
        this.rows = rows;
        this.assignments = assignments;
        this.history = history;
        this.accounts = accounts;
    }

    @EventListener
    void follow(AccountEvent event) {
        examine(event.account());
    }

    /** What was held by accounts that lost the right to it before items followed accounts. */
    @EventListener(ApplicationReadyEvent.class)
    @Transactional
    void catchUp() {
        rows.holders().forEach(this::examine);
    }

    /**
     * Takes the person off the open items that wait for them by name and that they have no say in any more.
     *
     * @param lost tells of each such item whether it is one
     */
    @Transactional
    public void takeOff(AccountId person, Predicate<WorkItem> lost) {
        for (var offered : rows.offeredTo(person)) {
            assignments
                    .locked(offered.id())
                    .filter(stored -> stored.item().open() && stored.shared() && lost.test(stored.item()))
                    .ifPresent(stored -> assignments.takeOff(stored, person));
        }
        examine(person);
    }

    private void examine(AccountId person) {
        var account = accounts.find(person).filter(Account::enabled);
        for (var held : rows.heldBy(person)) {
            assignments
                    .locked(held.id())
                    .filter(stored ->
                            stored.item().open() && person.equals(stored.item().assignee()))
                    .filter(StoredItem::shared)
                    .filter(stored -> account.filter(stored::offeredTo).isEmpty())
                    .ifPresent(stored -> {
                        assignments.change(stored.id(), null);
                        history.add(stored, null, null, "");
                    });
        }
    }
}
