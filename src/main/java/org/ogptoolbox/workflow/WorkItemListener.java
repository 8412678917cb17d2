package org.ogptoolbox.workflow;

import java.util.Set;
import org.flowable.common.engine.api.delegate.event.FlowableEngineEntityEvent;
import org.flowable.common.engine.api.delegate.event.FlowableEngineEventType;
import org.flowable.engine.delegate.event.AbstractFlowableEngineEventListener;
import org.flowable.engine.delegate.event.FlowableCancelledEvent;
import org.flowable.task.service.impl.persistence.entity.TaskEntity;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Writes the work items as the engine makes, assigns and ends its tasks, in the engine's transaction. Tasks of processes
 * that no {@link Cases#start} began are none of its business.
 */
@Component
class WorkItemListener extends AbstractFlowableEngineEventListener {

    private final EngineTasks tasks;
    private final WorkItemRows items;
    private final CaseRows cases;
    private final ApplicationEventPublisher events;

    WorkItemListener(EngineTasks tasks, WorkItemRows items, CaseRows cases, ApplicationEventPublisher events) {
        super(Set.of(
                FlowableEngineEventType.TASK_CREATED,
                FlowableEngineEventType.TASK_ASSIGNED,
                FlowableEngineEventType.ENTITY_DELETED,
                FlowableEngineEventType.PROCESS_COMPLETED,
                FlowableEngineEventType.PROCESS_COMPLETED_WITH_TERMINATE_END_EVENT,
                FlowableEngineEventType.PROCESS_CANCELLED));
        this.tasks = tasks;
        this.items = items;
        this.cases = cases;
        this.events = events;
    }

    @Override
    protected void taskCreated(FlowableEngineEntityEvent event) {
        if (event.getEntity() instanceof TaskEntity task) {
            tasks.read(task).ifPresent(stored -> {
                items.insert(stored);
                events.publishEvent(new WorkItemEvent.Opened(stored.id()));
            });
        }
    }

    @Override
    protected void taskAssigned(FlowableEngineEntityEvent event) {
        if (event.getEntity() instanceof TaskEntity task
                && items.assign(EngineTasks.id(task), EngineTasks.assignee(task))) {
            events.publishEvent(new WorkItemEvent.Assigned(EngineTasks.id(task)));
        }
    }

    /** However a task ends (completed, interrupted by a timer, withdrawn), the engine deletes it. */
    @Override
    protected void entityDeleted(FlowableEngineEntityEvent event) {
        if (event.getEntity() instanceof TaskEntity task && items.close(EngineTasks.id(task), null, null)) {
            events.publishEvent(new WorkItemEvent.Closed(EngineTasks.id(task)));
        }
    }

    @Override
    protected void processCompleted(FlowableEngineEntityEvent event) {
        end(event.getProcessInstanceId());
    }

    @Override
    protected void processCompletedWithTerminateEnd(FlowableEngineEntityEvent event) {
        end(event.getProcessInstanceId());
    }

    @Override
    protected void processCancelled(FlowableCancelledEvent event) {
        end(event.getProcessInstanceId());
    }

    private void end(String processInstance) {
        tasks.caseOf(processInstance).ifPresent(row -> cases.end(row.id()));
    }
}
