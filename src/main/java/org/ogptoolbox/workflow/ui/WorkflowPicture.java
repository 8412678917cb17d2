package org.ogptoolbox.workflow.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.Set;

/**
 * The picture of a workflow with the steps that wait lit, and beside it the same as a list that everybody can read.
 * Made by {@link WorkflowPictures}.
 */
public class WorkflowPicture extends Composite<Div> {

    private static final String CURRENT = "current";
    private static final String DONE = "done";
    /** On some way through the diagram; whether this case takes it, nobody knows. */
    private static final String AHEAD = "ahead";

    private final Diagram diagram = new Diagram();
    private final OrderedList list = new OrderedList();
    private final List<BpmnOutline.Step> steps;

    WorkflowPicture(String label, String xml, List<BpmnOutline.Step> steps) {
        this.steps = steps;
        diagram.getElement().setAttribute("label", label);
        diagram.getElement().setProperty("xml", xml);
        list.addClassName("workflow-steps");
        getContent().addClassName("workflow-picture");
        var frame = new Div(diagram, zoomButtons());
        frame.addClassName("workflow-diagram");
        getContent().add(frame, list);
        light(Set.of(), Set.of(), false);
    }

    /**
     * Lights the steps that wait, and marks those that are done; may be called again as the case goes on.
     *
     * @param ended whether the case is over: what was not done is not promised any more
     */
    void light(Set<String> current, Set<String> done, boolean ended) {
        diagram.getElement().setPropertyList(CURRENT, List.copyOf(current));
        diagram.getElement().setPropertyList(DONE, List.copyOf(done));
        list.removeAll();
        steps.stream()
                .filter(step -> !ended || done.contains(step.id()))
                .forEach(step -> list.add(item(step, current, done)));
    }

    private ListItem item(BpmnOutline.Step step, Set<String> current, Set<String> done) {
        var state = current.contains(step.id()) ? CURRENT : done.contains(step.id()) ? DONE : AHEAD;
        var icon = (switch (state) {
                    case CURRENT -> VaadinIcon.DOT_CIRCLE;
                    case DONE -> VaadinIcon.CHECK_CIRCLE;
                    default -> VaadinIcon.CIRCLE_THIN;
                })
                .create();
        icon.getElement().setAttribute("aria-hidden", "true");
        var name = new Span(step.name());
        name.addClassName("workflow-step-name");
        var item = new ListItem(icon, name);
        item.addClassName("workflow-step-" + state);
        if (!AHEAD.equals(state)) {
            var told = new Span(getTranslation("workflow-ui.step-state." + state));
            told.addClassName("workflow-step-state");
            item.add(told);
        }
        if (CURRENT.equals(state)) {
            item.getElement().setAttribute("aria-current", "step");
        }
        return item;
    }

    private Div zoomButtons() {
        var buttons = new Div(
                zoomButton(VaadinIcon.PLUS, "workflow-ui.picture.nearer", 1),
                zoomButton(VaadinIcon.MINUS, "workflow-ui.picture.further", -1),
                zoomButton(VaadinIcon.EXPAND_SQUARE, "workflow-ui.picture.all", 0));
        buttons.addClassName("workflow-zoom");
        return buttons;
    }

    private Button zoomButton(VaadinIcon icon, String key, int step) {
        var picture = icon.create();
        picture.getElement().setAttribute("aria-hidden", "true");
        var button = new Button(picture);
        button.setAriaLabel(getTranslation(key));
        button.setTooltipText(getTranslation(key));
        button.addClickListener(click -> diagram.getElement().callJsFunction("zoom", step));
        return button;
    }

    /** The web component around bpmn-js. */
    @Tag("ogp-workflow-picture")
    @NpmPackage(value = "bpmn-js", version = "18.31.1")
    @JsModule("./workflow/workflow-picture.ts")
    private static final class Diagram extends Component {}
}
