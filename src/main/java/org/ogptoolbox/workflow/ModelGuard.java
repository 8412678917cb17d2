package org.ogptoolbox.workflow;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.flowable.bpmn.model.*;
import org.flowable.bpmn.model.Process;
import org.flowable.common.engine.api.FlowableException;
import org.jspecify.annotations.Nullable;

/**
 * Looks at a definition as the engine has understood it, before any behaviour is attached, and refuses what neither the
 * factories nor the expressions would catch: collection handlers, aggregations, scripted conditions, field injections.
 */
final class ModelGuard {

    private static final Set<Class<?>> ELEMENTS = Set.of(
            StartEvent.class,
            EndEvent.class,
            IntermediateCatchEvent.class,
            BoundaryEvent.class,
            UserTask.class,
            ServiceTask.class,
            SubProcess.class,
            EventSubProcess.class,
            ExclusiveGateway.class,
            ParallelGateway.class,
            InclusiveGateway.class,
            SequenceFlow.class);

    private static final Set<Class<?>> EVENTS =
            Set.of(MessageEventDefinition.class, TimerEventDefinition.class, TerminateEventDefinition.class);

    private ModelGuard() {}

    /** @throws FlowableException when anything in it is not allowed */
    static void check(BpmnModel model) {
        none("definitions", model.getSignals(), model.getImports(), model.getInterfaces(), model.getResources());
        none(
                "definitions",
                model.getItemDefinitions().values(),
                model.getDataStores().values());
        for (var process : model.getProcesses()) {
            process(process);
        }
    }

    private static void process(Process process) {
        var id = String.valueOf(process.getId());
        none(id, process.getExecutionListeners(), process.getEventListeners(), process.getDataObjects());
        none(id, process.getCandidateStarterGroups(), process.getCandidateStarterUsers());
        none(id, process.getExtensionElements().values());
        absent(id, process.getIoSpecification());
        // Only the application starts cases: neither a timer nor a message of the definition does.
        process.findFlowElementsOfType(StartEvent.class, false).forEach(start -> none(id, start.getEventDefinitions()));
        process.getFlowElements().forEach(ModelGuard::element);
    }

    private static void element(FlowElement element) {
        var id = String.valueOf(element.getId());
        if (!ELEMENTS.contains(element.getClass())) {
            throw refused(id, element.getClass().getSimpleName());
        }
        none(id, element.getExecutionListeners(), foreign(element.getExtensionElements()));
        if (element instanceof Activity activity) {
            activity(id, activity);
        }
        switch (element) {
            case UserTask task -> userTask(id, task);
            case ServiceTask task -> serviceTask(id, task);
            case SubProcess part -> {
                none(id, part.getDataObjects());
                part.getFlowElements().forEach(ModelGuard::element);
            }
            case SequenceFlow flow -> absent(id, flow.getSkipExpression(), flow.getConditionLanguage());
            case Event event -> event(id, event);
            default -> {
                // a gateway, which has nothing but flows
            }
        }
    }

    private static void activity(String id, Activity activity) {
        none(
                id,
                activity.getDataInputAssociations(),
                activity.getDataOutputAssociations(),
                activity.getMapExceptions());
        absent(id, activity.getIoSpecification());
        var loop = activity.getLoopCharacteristics();
        if (loop != null) {
            absent(id, loop.getHandler(), loop.getAggregations(), loop.getCollectionString());
            absent(id, loop.getLoopCardinality(), loop.getCompletionCondition(), loop.getElementIndexVariable());
            none(id, loop.getExtensionElements().values());
        }
    }

    private static void userTask(String id, UserTask task) {
        none(id, task.getTaskListeners(), task.getFormProperties(), task.getCustomProperties());
        none(
                id,
                task.getCustomUserIdentityLinks().values(),
                task.getCustomGroupIdentityLinks().values());
        absent(id, task.getSkipExpression(), task.getOwner(), task.getCategory(), task.getBusinessCalendarName());
        absent(id, task.getTaskIdVariableName(), task.getTaskCompleterVariableName(), task.getValidateFormFields());
    }

    private static void serviceTask(String id, ServiceTask task) {
        none(id, task.getFieldExtensions(), task.getCustomProperties());
        absent(id, task.getSkipExpression(), task.getType(), task.getResultVariableName(), task.getOperationRef());
        if (!ImplementationType.IMPLEMENTATION_TYPE_DELEGATEEXPRESSION.equals(task.getImplementationType())) {
            throw refused(id, String.valueOf(task.getImplementationType()));
        }
        try {
            Expressions.soleName(String.valueOf(task.getImplementation()));
        } catch (BpmnRefused other) {
            throw new FlowableException("The engine guard refuses " + id + ": " + other.getMessage(), other);
        }
    }

    private static void event(String id, Event event) {
        none(id, event.getInParameters(), event.getOutParameters());
        for (var definition : event.getEventDefinitions()) {
            if (!EVENTS.contains(definition.getClass())) {
                throw refused(id, definition.getClass().getSimpleName());
            }
            if (definition instanceof TimerEventDefinition timer) {
                absent(id, timer.getTimeCycle(), timer.getEndDate(), timer.getCalendarName());
            }
            if (definition instanceof MessageEventDefinition message) {
                absent(id, message.getMessageExpression());
            }
        }
        if (event instanceof StartEvent start) {
            none(id, start.getFormProperties());
            absent(id, start.getInitiator(), start.getFormKey(), start.getValidateFormFields());
        }
    }

    /** Extension elements that are not our own form fields. */
    private static Collection<String> foreign(Map<String, List<ExtensionElement>> extensions) {
        return extensions.keySet().stream()
                .filter(name -> !name.equals("formField"))
                .toList();
    }

    private static void none(String id, Collection<?>... collections) {
        for (var collection : collections) {
            if (collection != null && !collection.isEmpty()) {
                throw refused(id, collection.iterator().next().getClass().getSimpleName());
            }
        }
    }

    private static void absent(String id, @Nullable Object... values) {
        for (var value : values) {
            if (value != null && !value.toString().isEmpty()) {
                throw refused(id, Shown.shorten(value.toString()));
            }
        }
    }

    private static FlowableException refused(String id, String what) {
        return new FlowableException("The engine guard refuses " + id + ": " + what);
    }
}
