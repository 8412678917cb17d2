package org.ogptoolbox.workflow;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.flowable.engine.TaskService;
import org.jspecify.annotations.Nullable;
import org.ogptoolbox.identity.Account;
import org.ogptoolbox.identity.Accounts;
import org.ogptoolbox.identity.CurrentUser;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The work items: what waits for whom. Everybody sees those they may claim (by role, by language for translations) or
 * have claimed; nobody claims or completes one that separation of duties keeps from them, whatever the path.
 */
@Service
@PreAuthorize("isAuthenticated()")
public class WorkItems {

    private final WorkItemRows rows;
    private final WorkItemSearch search;
    private final Steps steps;
    private final SeparationOfDuties duties;
    private final Assignments assignments;
    private final TaskService tasks;
    private final CurrentUser currentUser;
    private final Accounts accounts;
    private final ApplicationEventPublisher events;

    WorkItems(
            WorkItemRows rows,
            WorkItemSearch search,
            Steps steps,
            SeparationOfDuties duties,
            Assignments assignments,
            TaskService tasks,
            CurrentUser currentUser,
            Accounts accounts,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.search = search;
        this.steps = steps;
        this.duties = duties;
        this.assignments = assignments;
        this.tasks = tasks;
        this.currentUser = currentUser;
        this.accounts = accounts;
        this.events = events;
    }

    /**
     * A page of open items, starting after a cursor from the previous page.
     *
     * @param after a cursor of another order, or none of ours, means the first page
     */
    @Transactional(readOnly = true)
    public WorkItemPage page(WorkItemQuery query, @Nullable String after, int size) {
        var ids = search.find(currentUser.require(), query, Cursor.decode(query.sort(), after), size + 1);
        var byId = rows.find(ids).stream()
                .collect(Collectors.toMap(stored -> stored.id().value(), StoredItem::item));
        var items =
                ids.stream().limit(size).map(byId::get).filter(Objects::nonNull).toList();
        var more = ids.size() > size && !items.isEmpty();
        return new WorkItemPage(
                items, more ? Cursor.at(query.sort(), items.getLast()).encode() : null);
    }

    /**
     * How many items each filter would show, with the query's kind, language and text.
     *
     * @see WorkItemCounts#LIMIT
     */
    @Transactional(readOnly = true)
    public WorkItemCounts counts(WorkItemQuery query) {
        var queries = new LinkedHashMap<String, WorkItemQuery>();
        queries.put("/all", facet(query, false, false, false, null));
        queries.put("/mine", facet(query, true, false, false, null));
        queries.put("/unassigned", facet(query, false, true, false, null));
        queries.put("/overdue", facet(query, false, false, true, null));
        steps.all().forEach(step -> queries.put(step, facet(query, false, false, false, step)));
        var counts = search.count(currentUser.require(), queries);
        var bySteps = new LinkedHashMap<>(counts);
        bySteps.entrySet().removeIf(entry -> entry.getKey().startsWith("/") || entry.getValue() == 0);
        return new WorkItemCounts(
                counts.getOrDefault("/all", 0L),
                counts.getOrDefault("/mine", 0L),
                counts.getOrDefault("/unassigned", 0L),
                counts.getOrDefault("/overdue", 0L),
                bySteps);
    }

    private static WorkItemQuery facet(
            WorkItemQuery query, boolean mine, boolean unassigned, boolean overdue, @Nullable String step) {
        return new WorkItemQuery(
                mine, unassigned, overdue, step, query.kind(), query.language(), query.text(), query.sort());
    }

    /** The item, open or closed, if the current user may see it. @throws WorkItemGone when there is none */
    @Transactional(readOnly = true)
    public WorkItem get(WorkItemId id) {
        return seen(id, currentUser.require()).item();
    }

    /** Why the current user may not claim or complete it: a message key, empty when they may. */
    @Transactional(readOnly = true)
    public Optional<String> obstacle(WorkItemId id) {
        var me = currentUser.require();
        return duties.obstacle(me.id(), seen(id, me));
    }

    /** The same for many at once; those that they may claim are left out. */
    @Transactional(readOnly = true)
    public Map<WorkItemId, String> obstacles(Collection<WorkItemId> ids) {
        var me = currentUser.require();
        var seen = rows.find(ids.stream().map(WorkItemId::value).toList()).stream()
                .filter(stored -> stored.visibleTo(me))
                .toList();
        return duties.obstacles(me.id(), seen);
    }

    /**
     * Takes the item for the current user; again is fine.
     *
     * @throws WorkItemTaken when somebody else has it
     * @throws WorkItemGone when it is closed
     * @throws DutiesNotSeparated when the person had another part in the case
     */
    @Transactional
    public WorkItem claim(WorkItemId id) {
        var me = currentUser.require();
        var stored = openForMe(id, me);
        if (!me.id().equals(stored.item().assignee())) {
            assignments.claim(id, me.id());
        }
        return get(id);
    }

    /** Gives it back. What was meant for the person alone stays theirs; what others have stays with them. */
    @Transactional
    public void release(WorkItemId id) {
        var me = currentUser.require();
        var stored = locked(id, me);
        if (stored.item().open() && me.id().equals(stored.item().assignee()) && !meantFor(me, stored)) {
            assignments.change(id, null);
        }
    }

    /** Nobody but the person could claim it again. */
    private static boolean meantFor(Account me, StoredItem stored) {
        return stored.item().candidateRoles().isEmpty() && Set.of(me.id()).containsAll(stored.candidateUsers());
    }

    /**
     * Completes an item the current user has claimed, in the running transaction.
     *
     * @param variables ids, enums, booleans, numbers, codes (no blanks) or lists of these
     * @throws UnknownOutcome when the step does not have this outcome
     * @throws WorkItemGone when it is closed: the second click
     * @throws WorkItemTaken when somebody else has it
     * @throws WorkItemNotClaimed when nobody has it
     * @throws DutiesNotSeparated when the person had another part in the case
     * @throws CaseBusy when a timer moved the case at the same moment
     */
    @Transactional
    public void complete(WorkItemId id, String outcome, Map<String, Object> variables) {
        var me = currentUser.require();
        var item = openForMe(id, me).item();
        if (item.assignee() == null) {
            throw new WorkItemNotClaimed();
        }
        if (!item.outcomes().contains(outcome)) {
            throw new UnknownOutcome(outcome);
        }
        var all = new LinkedHashMap<>(CaseVariables.checked(variables));
        all.put(CaseVariables.outcomeOf(item.step()), outcome);
        if (!rows.close(id, outcome, me.id())) {
            throw new WorkItemGone();
        }
        events.publishEvent(new WorkItemEvent.Closed(id));
        Assignments.inEngine(() -> tasks.complete(id.toString(), all));
    }

    /** The open item nearest after this one in the query's order, for going on without the list. */
    @Transactional(readOnly = true)
    public Optional<WorkItem> next(WorkItemQuery query, WorkItemId after) {
        var me = currentUser.require();
        var from = rows.find(after).filter(stored -> stored.visibleTo(me));
        var ids = search.find(me, query, from.map(stored -> Cursor.at(query.sort(), stored.item())), 1);
        return rows.find(ids).stream().map(StoredItem::item).findFirst();
    }

    /** The open item nearest before this one in the query's order. */
    @Transactional(readOnly = true)
    public Optional<WorkItem> previous(WorkItemQuery query, WorkItemId before) {
        var me = currentUser.require();
        return rows.find(before)
                .filter(stored -> stored.visibleTo(me))
                .flatMap(stored -> search.findBefore(me, query, Cursor.at(query.sort(), stored.item())))
                .flatMap(id -> rows.find(java.util.List.of(id)).stream()
                        .map(StoredItem::item)
                        .findFirst());
    }

    /** Locked against others, open, not somebody else's, and not kept from the person. */
    private StoredItem openForMe(WorkItemId id, Account me) {
        var stored = locked(id, me);
        var assignee = stored.item().assignee();
        if (!stored.item().open()) {
            throw new WorkItemGone();
        }
        if (assignee != null && !assignee.equals(me.id())) {
            throw new WorkItemTaken(accounts.names(Set.of(assignee)).getOrDefault(assignee, ""));
        }
        duties.check(me.id(), stored);
        return stored;
    }

    /** Whoever acts on a case waits here for others who do, so that each sees what the one before did. */
    private StoredItem locked(WorkItemId id, Account me) {
        return assignments.locked(id).filter(stored -> stored.visibleTo(me)).orElseThrow(WorkItemGone::new);
    }

    private StoredItem seen(WorkItemId id, Account me) {
        return rows.find(id).filter(stored -> stored.visibleTo(me)).orElseThrow(WorkItemGone::new);
    }
}
