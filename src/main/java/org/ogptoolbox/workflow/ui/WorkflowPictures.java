package org.ogptoolbox.workflow.ui;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Locale;
import java.util.stream.Collectors;
import org.ogptoolbox.workflow.CaseProgress;
import org.ogptoolbox.workflow.ProcessDefinitions;
import org.ogptoolbox.workflow.WorkItem;
import org.springframework.stereotype.Component;

/** Makes the pictures of workflows: of a process as such, or of a case and how far it has come. */
@Component
public class WorkflowPictures {

    private final ProcessDefinitions definitions;
    private final WorkflowLabels labels;

    WorkflowPictures(ProcessDefinitions definitions, WorkflowLabels labels) {
        this.definitions = definitions;
        this.labels = labels;
    }

    /** The process with nothing lit, for telling what happens next. */
    public WorkflowPicture of(String processKey, Locale locale) {
        return draw(processKey, xml(processKey), locale);
    }

    /** The process of a case, with the steps lit that wait now. */
    public WorkflowPicture of(CaseProgress progress, Locale locale) {
        var picture = of(progress.process(), locale);
        light(picture, progress);
        return picture;
    }

    /** Brings a picture up to date with its case. */
    public void light(WorkflowPicture picture, CaseProgress progress) {
        var current = progress.open().stream().map(WorkItem::step).collect(Collectors.toSet());
        var done = progress.items().stream()
                .filter(item -> !item.open() && item.outcome() != null)
                .map(WorkItem::step)
                .collect(Collectors.toSet());
        done.removeAll(current);
        picture.light(current, done);
    }

    private WorkflowPicture draw(String processKey, String xml, Locale locale) {
        var outline = BpmnOutline.read(xml);
        var steps = outline.steps().stream()
                .map(step -> new BpmnOutline.Step(step.id(), labels.step(step.id(), step.name(), locale)))
                .toList();
        var names = steps.stream().collect(Collectors.toMap(BpmnOutline.Step::id, BpmnOutline.Step::name));
        var localized = outline.named((id, name) -> {
            var step = names.get(id);
            return step == null ? labels.element(id, name, locale) : step;
        });
        return new WorkflowPicture(labels.process(processKey, locale), localized, steps);
    }

    private String xml(String processKey) {
        return definitions
                .bpmn(processKey)
                .map(definition -> new String(definition, UTF_8))
                .orElseThrow(() -> new IllegalArgumentException("No definition " + processKey));
    }
}
