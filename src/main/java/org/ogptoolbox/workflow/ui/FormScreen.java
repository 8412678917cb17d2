package org.ogptoolbox.workflow.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import org.ogptoolbox.base.DomainException;
import org.ogptoolbox.base.ui.Notices;
import org.ogptoolbox.workflow.WorkItem;
import org.ogptoolbox.workflow.WorkItems;

/** The form for steps that have none of their own: a button for each outcome that the definition declares. */
@org.springframework.stereotype.Component
class FormScreen implements TaskScreen {

    private final WorkItems workItems;
    private final WorkflowLabels labels;

    FormScreen(WorkItems workItems, WorkflowLabels labels) {
        this.workItems = workItems;
        this.labels = labels;
    }

    @Override
    public String key() {
        return "form";
    }

    @Override
    public Component open(WorkItem item, Frame frame) {
        var form = new Div();
        form.addClassName("task-form");
        form.add(new H2(form.getTranslation("workflow-ui.form")));
        if (item.outcomes().isEmpty()) {
            form.add(new Paragraph(form.getTranslation("workflow-ui.form.none")));
        } else if (!frame.mayAct()) {
            form.add(new Paragraph(form.getTranslation("workflow-ui.form.read-only")));
        }
        var buttons = new Div();
        buttons.addClassNames("row", "tight");
        item.outcomes().stream().sorted().forEach(outcome -> buttons.add(button(item, outcome, frame)));
        form.add(buttons);
        return form;
    }

    private Button button(WorkItem item, String outcome, Frame frame) {
        var button = new Button();
        button.setText(labels.outcome(outcome, UI.getCurrent().getLocale()));
        button.setEnabled(frame.mayAct());
        button.setDisableOnClick(true);
        button.addClickListener(click -> complete(item, outcome, frame, button));
        return button;
    }

    private void complete(WorkItem item, String outcome, Frame frame, Button button) {
        try {
            workItems.complete(item.id(), outcome, Map.of());
            frame.completed(
                    button.getTranslation("workflow-ui.form.done", item.facts().title(), button.getText()));
        } catch (DomainException refused) {
            Notices.failure(button.getTranslation(refused.messageKey(), refused.arguments()));
            button.setEnabled(frame.mayAct());
        }
    }
}
