package org.ogptoolbox.workflow.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Locale;
import org.ogptoolbox.base.Messages;
import org.ogptoolbox.workflow.CaseId;
import org.ogptoolbox.workflow.Cases;

/** The picture of the workflow on the page of a work item: folded, so that the form comes first. */
@org.springframework.stereotype.Component
class TaskPicture {

    private final Cases cases;
    private final WorkflowPictures pictures;
    private final Messages messages;

    TaskPicture(Cases cases, WorkflowPictures pictures, Messages messages) {
        this.messages = messages;
        this.cases = cases;
        this.pictures = pictures;
    }

    Component of(CaseId id, Locale locale) {
        return cases.progress(id)
                .<Component>map(progress -> new FoldedPicture(
                        messages.get("workflow-ui.task.picture", locale), () -> pictures.of(progress, locale)))
                .orElseGet(Div::new);
    }
}
