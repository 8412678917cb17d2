package org.ogptoolbox.submission.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Set;
import org.ogptoolbox.content.Field;

/** The pages of the wizard, always in sight, with what is missing in each. */
final class StepList extends Nav {

    private final List<WizardStep> steps;
    private final SerializableFunction<WizardStep, RouterLink> links;
    private final OrderedList list = new OrderedList();

    /** @param links makes the link to a page, without its text */
    StepList(List<WizardStep> steps, SerializableFunction<WizardStep, RouterLink> links) {
        this.steps = steps;
        this.links = links;
        addClassName("wizard-steps");
        setAriaLabel(getTranslation("submission.steps.label"));
        add(list);
    }

    /** @param open the fields that are wrong or missing */
    void show(WizardStep current, Set<Field> open) {
        list.removeAll();
        for (var step : steps) {
            list.add(item(step, step.equals(current), open));
        }
    }

    private ListItem item(WizardStep step, boolean current, Set<Field> open) {
        var name = new Span(getTranslation("submission.step." + step.id()));
        name.addClassName("wizard-step-name");
        var link = links.apply(step);
        link.add(name, state(step, open));
        var item = new ListItem(link);
        if (current) {
            item.addClassName("current");
            link.getElement().setAttribute("aria-current", "step");
        }
        return item;
    }

    private Span state(WizardStep step, Set<Field> open) {
        var missing = (int)
                (step.preview() ? open.size() : open.stream().filter(step::asks).count());
        var state = new Span(
                missing > 0
                        ? getTranslation("submission.step.missing", missing)
                        : getTranslation(step.preview() ? "submission.step.ready" : "submission.step.complete"));
        state.addClassNames("wizard-step-state", missing > 0 ? "incomplete" : "complete");
        return state;
    }
}
