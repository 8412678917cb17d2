package org.ogptoolbox.workflow.ui;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Locale;
import java.util.Set;
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
        picture.light(waiting(progress), done(progress), progress.ended() != null);
    }

    /**
     * The line of stations of a process that nobody has begun.
     *
     * @param first what comes before the process: the person's own work, lit
     * @param goal what it ends with when all goes well
     */
    public StationLine line(String processKey, String first, String goal, Locale locale) {
        return new StationLine(stations(processKey, locale), first).ahead(goal);
    }

    /** The line of stations of a case, the current ones lit. */
    public StationLine line(CaseProgress progress, String first, String goal, boolean reached, Locale locale) {
        var line = new StationLine(stations(progress.process(), locale), first);
        if (reached) {
            return line.arrived(done(progress), goal);
        }
        return progress.ended() == null
                ? line.at(waiting(progress), done(progress), goal)
                : line.left(done(progress), goal);
    }

    private List<List<BpmnOutline.Step>> stations(String processKey, Locale locale) {
        return BpmnOutline.read(xml(processKey)).stations().stream()
                .map(station ->
                        station.stream().map(step -> named(step, locale)).toList())
                .toList();
    }

    private static Set<String> waiting(CaseProgress progress) {
        return progress.open().stream().map(WorkItem::step).collect(Collectors.toSet());
    }

    private static Set<String> done(CaseProgress progress) {
        var done = progress.items().stream()
                .filter(item -> !item.open() && item.outcome() != null)
                .map(WorkItem::step)
                .collect(Collectors.toSet());
        done.removeAll(waiting(progress));
        return done;
    }

    private BpmnOutline.Step named(BpmnOutline.Step step, Locale locale) {
        return new BpmnOutline.Step(step.id(), labels.step(step.id(), step.name(), locale));
    }

    private WorkflowPicture draw(String processKey, String xml, Locale locale) {
        var outline = BpmnOutline.read(xml);
        var steps = outline.steps().stream().map(step -> named(step, locale)).toList();
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
