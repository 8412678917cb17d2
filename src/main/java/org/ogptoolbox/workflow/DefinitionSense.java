package org.ogptoolbox.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Whether a definition makes sense to this application: one process, steps that somebody can do and end. */
final class DefinitionSense {

    private final List<DefinitionFinding> findings = new ArrayList<>();

    private DefinitionSense() {}

    static List<DefinitionFinding> findings(XmlElement definitions) {
        var sense = new DefinitionSense();
        sense.process(definitions);
        sense.all(definitions, "bpmn:userTask").forEach(sense::step);
        sense.all(definitions, "bpmn:serviceTask").forEach(sense::action);
        sense.all(definitions, "bpmn:startEvent").forEach(sense::start);
        sense.all(definitions, "bpmn:timerEventDefinition").forEach(sense::timer);
        return sense.findings;
    }

    private void process(XmlElement definitions) {
        var processes = definitions.children("bpmn:process").toList();
        if (processes.isEmpty()) {
            add(definitions, BpmnRule.NO_PROCESS);
        } else if (processes.size() > 1) {
            add(processes.get(1), BpmnRule.SEVERAL_PROCESSES);
        }
        for (var process : processes) {
            if (!process.attribute("id").orElse("").matches("[a-z][a-z0-9-]{0,63}")) {
                add(process, BpmnRule.PROCESS_ID);
            }
            if (!process.attribute("isExecutable").orElse("").equals("true")) {
                add(process, BpmnRule.NOT_EXECUTABLE);
            }
        }
    }

    /** Its id becomes the name of a variable, so it must be able to. */
    private void step(XmlElement step) {
        if (!step.attribute("id").orElse("").matches("[a-z][A-Za-z0-9]{0,49}")) {
            add(step, BpmnRule.STEP_ID);
        }
        if (step.attribute("ogp:outcomes").isEmpty()) {
            add(step, BpmnRule.NO_OUTCOMES);
        }
        if (step.attribute("flowable:formKey").isEmpty()) {
            add(step, BpmnRule.NO_SCREEN);
        }
        if (Stream.of("flowable:assignee", "flowable:candidateUsers", "flowable:candidateGroups")
                .allMatch(who -> step.attribute(who).isEmpty())) {
            add(step, BpmnRule.NOBODY);
        }
    }

    private void action(XmlElement task) {
        if (task.attribute("flowable:delegateExpression").isEmpty()) {
            add(task, BpmnRule.NO_ACTION);
        }
    }

    /** Only the application starts cases; a message or timer can start an event subprocess of a running one. */
    private void start(XmlElement start) {
        var parent = start.parent();
        var byEvent = parent != null
                && parent.attribute("triggeredByEvent").orElse("").equals("true");
        var event = start.children().stream().anyMatch(child -> child.name().endsWith("EventDefinition"));
        if (byEvent != event) {
            add(start, BpmnRule.START);
        }
    }

    private void timer(XmlElement timer) {
        if (timer.children().size() != 1) {
            add(timer, BpmnRule.TIMER, "");
        }
    }

    private Stream<XmlElement> all(XmlElement definitions, String name) {
        return definitions.all().filter(element -> element.is(name));
    }

    private void add(XmlElement element, BpmnRule rule, Object... arguments) {
        findings.add(DefinitionFinding.at(element.place(), rule, arguments));
    }
}
