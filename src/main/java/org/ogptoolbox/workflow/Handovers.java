package org.ogptoolbox.workflow;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ogptoolbox.identity.Account;
import org.ogptoolbox.identity.AccountId;
import org.ogptoolbox.identity.Accounts;
import org.ogptoolbox.identity.CurrentUser;
import org.ogptoolbox.identity.Role;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes work items out of hands they should not stay in: moderators and the team those that they may see, administrators
 * all. What waits for one person alone, such as a revision for its author, stays with them.
 */
@Service
@PreAuthorize("hasAnyRole('MODERATOR', 'ETALAB', 'ADMIN')")
public class Handovers {

    /** A reason has at most so many characters. */
    public static final int LONGEST_REASON = 500;

    private static final int MOST_HELD = 100;

    private final WorkItemRows rows;
    private final Assignments assignments;
    private final HandoverHistory history;
    private final SeparationOfDuties duties;
    private final Accounts accounts;
    private final CurrentUser currentUser;

    Handovers(
            WorkItemRows rows,
            Assignments assignments,
            HandoverHistory history,
            SeparationOfDuties duties,
            Accounts accounts,
            CurrentUser currentUser) {
        this.rows = rows;
        this.assignments = assignments;
        this.history = history;
        this.duties = duties;
        this.accounts = accounts;
        this.currentUser = currentUser;
    }

    /** Whether the current user may release the item or give it to others. */
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public boolean mayHandOver(WorkItemId id) {
        return rows.find(id)
                .filter(stored -> stored.item().open() && stored.shared() && reaches(currentUser.require(), stored))
                .isPresent();
    }

    /** Those it may be given to, by name: they may see it, had no other part in the case, and do not have it. */
    @Transactional(readOnly = true)
    public List<Account> candidates(WorkItemId id) {
        var stored = reached(rows.find(id).orElseThrow(WorkItemGone::new));
        var roles = stored.item().candidateRoles().stream().flatMap(role -> accounts.withRole(role).stream());
        var people = stored.candidateUsers().stream().flatMap(person -> accounts.find(person).stream());
        return Stream.concat(roles, people)
                .distinct()
                .filter(account -> mayHave(account, stored))
                .filter(account -> !account.id().equals(stored.item().assignee()))
                .sorted(Comparator.comparing(Account::name))
                .toList();
    }

    /** How it came into other hands before, oldest first; nothing for those who may not hand it over. */
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public List<Handover> of(WorkItemId id) {
        return rows.find(id)
                .filter(stored -> reaches(currentUser.require(), stored))
                .map(stored -> history.of(id))
                .orElse(List.of());
    }

    /** What is in somebody's hands, oldest first, at most 100. */
    @Transactional(readOnly = true)
    public List<WorkItem> held() {
        var me = currentUser.require();
        return rows.held(MOST_HELD).stream()
                .filter(stored -> stored.shared() && reaches(me, stored))
                .map(StoredItem::item)
                .toList();
    }

    /**
     * Takes it from whoever has it, so that others can claim it; what nobody has stays free.
     *
     * @throws HandoverProblem when no reason is given, or it waits for this person alone
     * @throws WorkItemGone when it is closed, or not the current user's to see
     */
    @Transactional
    public void release(WorkItemId id, String reason) {
        var text = HandoverReason.of(reason);
        var stored = openAndShared(id);
        if (stored.item().assignee() != null) {
            move(stored, null, text);
        }
    }

    /**
     * Gives it to somebody, whoever has it; again is fine.
     *
     * @throws HandoverProblem when no reason is given, it waits for one person alone, or this one may not have it
     * @throws DutiesNotSeparated when the person had another part in the case
     * @throws WorkItemGone when it is closed, or not the current user's to see
     */
    @Transactional
    public void give(WorkItemId id, AccountId person, String reason) {
        var text = HandoverReason.of(reason);
        var stored = openAndShared(id);
        var account = accounts.find(person).orElseThrow(() -> new HandoverProblem("workflow.handover.not-theirs"));
        if (!account.enabled() || !stored.offeredTo(account)) {
            throw new HandoverProblem("workflow.handover.not-theirs");
        }
        duties.check(person, stored);
        if (!person.equals(stored.item().assignee())) {
            move(stored, person, text);
        }
    }

    private void move(StoredItem stored, @Nullable AccountId to, String reason) {
        var by = currentUser.require().id();
        assignments.change(stored.id(), to);
        history.add(stored, to, by, reason);
    }

    private StoredItem openAndShared(WorkItemId id) {
        var stored = reached(assignments.locked(id).orElseThrow(WorkItemGone::new));
        if (!stored.item().open()) {
            throw new WorkItemGone();
        }
        if (!stored.shared()) {
            throw new HandoverProblem("workflow.handover.theirs-alone");
        }
        return stored;
    }

    private StoredItem reached(StoredItem stored) {
        if (!reaches(currentUser.require(), stored)) {
            throw new WorkItemGone();
        }
        return stored;
    }

    private static boolean reaches(Account me, StoredItem stored) {
        return me.has(Role.ADMIN)
                || (Set.of(Role.MODERATOR, Role.ETALAB).stream().anyMatch(me::has) && stored.visibleTo(me));
    }

    private boolean mayHave(Account account, StoredItem stored) {
        return account.enabled()
                && stored.offeredTo(account)
                && duties.obstacle(account.id(), stored).isEmpty();
    }
}
