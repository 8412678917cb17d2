package org.ogptoolbox.workflow;

import java.util.LinkedHashSet;
import org.flowable.engine.TaskService;
import org.ogptoolbox.identity.Role;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Lets the Etalab team act on the open items of a step that waited too long, and puts them first. */
@Component("escalate")
class EscalateAction implements ProcessAction {

    /** The engine's ordinary priority is 50. */
    static final int ESCALATED = 80;

    private final CaseRows cases;
    private final WorkItemRows items;
    private final TaskService tasks;
    private final ApplicationEventPublisher events;

    EscalateAction(CaseRows cases, WorkItemRows items, @Lazy TaskService tasks, ApplicationEventPublisher events) {
        this.cases = cases;
        this.items = items;
        this.tasks = tasks;
        this.events = events;
    }

    @Override
    public void execute(ActionContext context) {
        cases.lock(context.caseId());
        var step = context.step().orElseThrow(() -> new IllegalStateException("escalate needs ogp:step"));
        items.open(context.caseId(), step).forEach(this::escalate);
    }

    private void escalate(StoredItem stored) {
        var item = stored.item();
        var roles = new LinkedHashSet<>(item.candidateRoles());
        var priority = Math.max(item.priority(), ESCALATED);
        if (roles.add(Role.ETALAB)) {
            tasks.addCandidateGroup(item.id().toString(), Role.ETALAB.name());
        }
        tasks.setPriority(item.id().toString(), priority);
        items.candidates(item.id(), roles, stored.candidateUsers(), priority);
        events.publishEvent(new WorkItemEvent.Escalated(item.id()));
    }
}
