package org.ogptoolbox.workflow;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.flowable.engine.RuntimeService;
import org.ogptoolbox.identity.Account;
import org.ogptoolbox.identity.CurrentUser;
import org.ogptoolbox.identity.Role;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The running processes of revisions. */
@Service
@PreAuthorize("isAuthenticated()")
public class Cases {

    private static final String WITHDRAW = "withdraw";
    private static final EnumSet<Role> TEAM = EnumSet.of(Role.TRANSLATOR, Role.MODERATOR, Role.ETALAB, Role.ADMIN);

    private final RuntimeService runtime;
    private final PlanTimers timers;
    private final CaseRows cases;
    private final WorkItemRows items;
    private final CurrentUser currentUser;

    Cases(RuntimeService runtime, PlanTimers timers, CaseRows cases, WorkItemRows items, CurrentUser currentUser) {
        this.runtime = runtime;
        this.timers = timers;
        this.cases = cases;
        this.items = items;
        this.currentUser = currentUser;
    }

    /**
     * Starts a case in the running transaction. The variable {@code submitter} is set from the facts.
     *
     * @param processKey key of a deployed definition
     * @param variables ids, enums, booleans, numbers, codes (no blanks) or lists of these
     * @throws CaseAlreadyRunning when this case was started before
     * @throws IllegalArgumentException for any other variable
     */
    @Transactional
    public void start(String processKey, CaseId id, CaseFacts facts, Map<String, Object> variables) {
        if (cases.find(id).isPresent()) {
            throw new CaseAlreadyRunning();
        }
        cases.insert(id, processKey, facts);
        var all = new LinkedHashMap<>(CaseVariables.checked(variables));
        all.put(CaseVariables.SUBMITTER, facts.submitter().toString());
        runtime.startProcessInstanceByKey(processKey, id.toString(), all);
    }

    /**
     * Tells the case that its submitter withdraws: its event subprocess takes over.
     *
     * @throws CaseEnded when it does not run
     */
    @Transactional
    public void withdraw(CaseId id) {
        cases.lock(id);
        var row = cases.find(id).orElseThrow(CaseEnded::new);
        if (!currentUser.require().id().equals(row.facts().submitter())) {
            throw new AccessDeniedException("Only the submitter withdraws.");
        }
        var waiting = runtime.createExecutionQuery()
                .processInstanceBusinessKey(id.toString(), true)
                .messageEventSubscriptionName(WITHDRAW)
                .list();
        if (waiting.isEmpty()) {
            throw new CaseEnded();
        }
        runtime.messageEventReceived(WITHDRAW, waiting.getFirst().getId());
    }

    /** Brings title, languages and countries up to date after an edit. */
    @Transactional
    public void update(CaseId id, CaseFacts facts) {
        var row = cases.find(id).orElseThrow(CaseEnded::new);
        if (!concerns(currentUser.require(), row)) {
            throw new AccessDeniedException("Only the submitter and the team change a case.");
        }
        cases.update(id, facts);
        items.of(id).stream().filter(stored -> stored.item().open()).forEach(stored -> items.relist(stored.id()));
    }

    /** Whom a work item waits for, whoever asks: for listeners, which act without a signed-in person. */
    @Transactional(readOnly = true)
    @PreAuthorize("permitAll()")
    public Optional<Awaited> awaited(WorkItemId id) {
        return items.find(id).map(stored -> new Awaited(stored.item(), stored.candidateUsers()));
    }

    /** Empty when no such case was ever started, or when it is none of the current user's business. */
    @Transactional(readOnly = true)
    public Optional<CaseProgress> progress(CaseId id) {
        var me = currentUser.require();
        return cases.find(id).filter(row -> concerns(me, row)).map(this::progress);
    }

    private CaseProgress progress(CaseRows.Row row) {
        var all = items.of(row.id()).stream().map(StoredItem::item).toList();
        var scheduled =
                row.ended() == null ? timers.of(row.id()).map(PlanTimers.Timer::when) : Optional.<Instant>empty();
        return new CaseProgress(row.process(), row.started(), row.ended(), all, scheduled.orElse(null));
    }

    /** What is open in the cases that the current user submitted, oldest first. */
    @Transactional(readOnly = true)
    public Map<CaseId, List<WorkItem>> openOfMine() {
        return items.openOf(currentUser.require().id()).stream()
                .map(StoredItem::item)
                .collect(Collectors.groupingBy(WorkItem::caseId));
    }

    /** Who completed a step of this case, latest first; for messages such as "reviewed by". */
    @Transactional(readOnly = true)
    public Optional<WorkItem> lastClosed(CaseId id, String step) {
        var me = currentUser.require();
        return cases.find(id).filter(row -> concerns(me, row)).stream()
                .flatMap(row -> items.of(id).stream())
                .map(StoredItem::item)
                .filter(item -> item.step().equals(step) && item.outcome() != null)
                .max(Comparator.comparing(WorkItem::closedAt, Comparator.nullsFirst(Comparator.naturalOrder())));
    }

    private static boolean concerns(Account account, CaseRows.Row row) {
        return account.id().equals(row.facts().submitter())
                || account.roles().stream().anyMatch(TEAM::contains);
    }
}
