package org.ogptoolbox.workflow;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flowable.bpmn.model.FlowElement;
import org.flowable.bpmn.model.FlowNode;
import org.flowable.bpmn.model.Gateway;
import org.flowable.bpmn.model.IntermediateCatchEvent;
import org.flowable.bpmn.model.SequenceFlow;
import org.flowable.bpmn.model.TimerEventDefinition;
import org.flowable.bpmn.model.UserTask;
import org.flowable.engine.ManagementService;
import org.flowable.engine.RepositoryService;
import org.flowable.engine.RuntimeService;
import org.flowable.engine.repository.ProcessDefinition;
import org.flowable.engine.runtime.ProcessInstance;
import org.flowable.job.api.Job;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The engine's timers that stand for a moment a person chose: those of an intermediate event whose date is the variable
 * {@link CaseVariables#PUBLISH_AT}. Reminders at the edge of a step and pauses that a definition prescribes are none.
 */
@Component
class PlanTimers {

    /** @param step see {@link Planned#step()} */
    record Timer(Job job, CaseId caseId, @Nullable String step) {

        Instant when() {
            return job.getDuedate().toInstant();
        }

        String definition() {
            return job.getProcessDefinitionId();
        }
    }

    private final ManagementService management;
    private final RepositoryService repository;
    private final RuntimeService runtime;

    PlanTimers(ManagementService management, RepositoryService repository, RuntimeService runtime) {
        this.management = management;
        this.repository = repository;
        this.runtime = runtime;
    }

    /** That of a case, if it waits for one. */
    Optional<Timer> of(CaseId id) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(id.toString()).list().stream()
                .flatMap(instance ->
                        management.createTimerJobQuery().processInstanceId(instance.getId()).list().stream())
                .filter(job -> isPlan(element(job)))
                .map(job -> timer(job, id))
                .findFirst();
    }

    /** Every one there is, soonest first. */
    List<Timer> all() {
        var jobs = repository.createProcessDefinitionQuery().list().stream()
                .flatMap(this::jobs)
                .toList();
        var cases = cases(jobs.stream().map(Job::getProcessInstanceId).collect(Collectors.toSet()));
        return jobs.stream()
                .flatMap(job -> Optional.ofNullable(cases.get(job.getProcessInstanceId())).stream()
                        .flatMap(instance -> CaseId.tryParse(instance.getBusinessKey()).stream())
                        .map(id -> timer(job, id)))
                .sorted(Comparator.comparing(Timer::when)
                        .thenComparing(timer -> timer.caseId().toString()))
                .toList();
    }

    private Stream<Job> jobs(ProcessDefinition definition) {
        return repository
                .getBpmnModel(definition.getId())
                .getMainProcess()
                .findFlowElementsOfType(IntermediateCatchEvent.class)
                .stream()
                .filter(PlanTimers::isPlan)
                .flatMap(event -> management
                        .createTimerJobQuery()
                        .processDefinitionId(definition.getId())
                        .elementId(event.getId())
                        .list()
                        .stream());
    }

    private java.util.Map<String, ProcessInstance> cases(Set<String> instances) {
        return instances.isEmpty()
                ? java.util.Map.of()
                : runtime.createProcessInstanceQuery().processInstanceIds(instances).list().stream()
                        .collect(Collectors.toMap(ProcessInstance::getId, Function.identity()));
    }

    private Timer timer(Job job, CaseId id) {
        return new Timer(job, id, decidingStep(element(job)));
    }

    private FlowElement element(Job job) {
        return repository.getBpmnModel(job.getProcessDefinitionId()).getFlowElement(job.getElementId());
    }

    static boolean isPlan(@Nullable FlowElement element) {
        return element instanceof IntermediateCatchEvent event
                && event.getEventDefinitions().stream()
                        .filter(TimerEventDefinition.class::isInstance)
                        .map(TimerEventDefinition.class::cast)
                        .map(TimerEventDefinition::getTimeDate)
                        .anyMatch(date -> date != null && date.strip().equals("${" + CaseVariables.PUBLISH_AT + "}"));
    }

    /** The one user task before the event, with nothing but gateways between; null when there are several or none. */
    private static @Nullable String decidingStep(FlowElement event) {
        var steps = new LinkedHashSet<String>();
        var seen = new HashSet<FlowElement>();
        var open = new ArrayDeque<>(before(event));
        while (!open.isEmpty()) {
            var element = open.remove();
            if (element instanceof UserTask task) {
                steps.add(task.getId());
            } else if (element instanceof Gateway && seen.add(element)) {
                open.addAll(before(element));
            }
        }
        return steps.size() == 1 ? steps.getFirst() : null;
    }

    private static Collection<FlowElement> before(FlowElement element) {
        return element instanceof FlowNode node
                ? node.getIncomingFlows().stream()
                        .map(SequenceFlow::getSourceFlowElement)
                        .toList()
                : List.of();
    }
}
