package org.ogptoolbox.workflow.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Objects;
import org.ogptoolbox.workflow.WorkItem;

/** The line that says what has just happened to the item, to eyes and screen readers alike. */
class TaskNotice extends Composite<Div> {

    TaskNotice() {
        getContent().addClassName("task-notice");
        getContent().getElement().setAttribute("role", "status");
    }

    void clear() {
        getContent().removeAll();
        getContent().removeClassNames("task-notice-warning", "task-notice-info");
    }

    void tell(String text) {
        show(text, "task-notice-info", VaadinIcon.INFO_CIRCLE);
    }

    void warn(String text) {
        show(text, "task-notice-warning", VaadinIcon.WARNING);
    }

    /** Says what others did between two looks at the item. */
    void changed(WorkItem before, WorkItem now, ItemTexts texts) {
        var text = texts.of(now, getLocale());
        if (!now.open()) {
            warn(closed(now, texts));
        } else if (text.assignee() != null && !text.mine()) {
            warn(getTranslation("workflow-ui.task.taken-now", text.assignee()));
        } else if (before.assignee() != null && text.free()) {
            tell(getTranslation("workflow-ui.task.freed-now"));
        }
    }

    private String closed(WorkItem now, ItemTexts texts) {
        return now.closedBy() == null || now.outcome() == null
                ? getTranslation("workflow-ui.task.went-on-now")
                : getTranslation(
                        "workflow-ui.task.closed-now",
                        texts.name(now.closedBy()),
                        texts.outcome(Objects.requireNonNull(now.outcome()), getLocale()));
    }

    private void show(String text, String style, VaadinIcon icon) {
        clear();
        getContent().addClassName(style);
        var picture = icon.create();
        picture.getElement().setAttribute("aria-hidden", "true");
        getContent().add(picture, new Span(text));
    }
}
