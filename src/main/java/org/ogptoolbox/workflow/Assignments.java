package org.ogptoolbox.workflow;

import java.util.Optional;
import org.flowable.common.engine.api.FlowableObjectNotFoundException;
import org.flowable.common.engine.api.FlowableOptimisticLockingException;
import org.flowable.engine.TaskService;
import org.jspecify.annotations.Nullable;
import org.ogptoolbox.identity.AccountId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Says who has a work item: in the table, in the engine, and to the screens that follow. */
@Component
class Assignments {

    private final WorkItemRows rows;
    private final CaseRows cases;
    private final TaskService tasks;
    private final ApplicationEventPublisher events;

    Assignments(WorkItemRows rows, CaseRows cases, @Lazy TaskService tasks, ApplicationEventPublisher events) {
        this.rows = rows;
        this.cases = cases;
        this.tasks = tasks;
        this.events = events;
    }

    /** The item as it is once nobody else acts on its case; empty when there is none. */
    Optional<StoredItem> locked(WorkItemId id) {
        rows.find(id).ifPresent(stored -> cases.lock(stored.item().caseId()));
        return rows.find(id);
    }

    /** Gives a free item to somebody. @throws WorkItemGone when it is not free any more */
    void claim(WorkItemId id, AccountId person) {
        if (!rows.claim(id, person)) {
            throw new WorkItemGone();
        }
        tell(id, person);
    }

    /** Gives it to somebody else, or to nobody. */
    void change(WorkItemId id, @Nullable AccountId person) {
        rows.assign(id, person);
        tell(id, person);
    }

    /** From now on it does not wait for this person any more. */
    void takeOff(StoredItem stored, AccountId person) {
        var users = new java.util.LinkedHashSet<>(stored.candidateUsers());
        if (users.remove(person)) {
            inEngine(() -> tasks.deleteCandidateUser(stored.id().toString(), person.toString()));
            rows.candidates(
                    stored.id(),
                    stored.item().candidateRoles(),
                    users,
                    stored.item().priority());
        }
    }

    private void tell(WorkItemId id, @Nullable AccountId person) {
        inEngine(() -> tasks.setAssignee(id.toString(), person == null ? null : person.toString()));
        events.publishEvent(new WorkItemEvent.Assigned(id));
    }

    /**
     * A row without a task is what {@code reconcile} repairs; for the person the item is gone. Timers do not take turns
     * with people: whoever meets one tries again.
     */
    static void inEngine(Runnable deed) {
        try {
            deed.run();
        } catch (FlowableObjectNotFoundException noTask) {
            throw new WorkItemGone();
        } catch (FlowableOptimisticLockingException timer) {
            throw new CaseBusy();
        }
    }
}
