package org.ogptoolbox.workflow.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Locale;
import org.ogptoolbox.base.Messages;
import org.ogptoolbox.base.Times;
import org.ogptoolbox.base.ui.EmptyState;
import org.ogptoolbox.workflow.WorkItem;

/** What stands on the page of a work item that cannot be worked on. */
@org.springframework.stereotype.Component
class TaskEndings {

    private final Messages messages;
    private final ItemTexts texts;

    TaskEndings(Messages messages, ItemTexts texts) {
        this.messages = messages;
        this.texts = texts;
    }

    Component gone(Component link, Locale locale) {
        return EmptyState.page(
                VaadinIcon.COFFEE,
                messages.get("workflow-ui.task.gone", locale),
                messages.get("workflow-ui.task.gone.text", locale),
                link);
    }

    /** Who did it, when, and what was decided. */
    Component closed(WorkItem item, Component link, Locale locale) {
        return EmptyState.page(
                VaadinIcon.CHECK_CIRCLE, messages.get("workflow-ui.task.closed", locale), ending(item, locale), link);
    }

    private String ending(WorkItem item, Locale locale) {
        var closedAt = java.util.Objects.requireNonNull(item.closedAt());
        var when = Times.moment(closedAt, locale);
        var by = item.closedBy();
        var outcome = item.outcome();
        return by == null || outcome == null
                ? messages.get("workflow-ui.task.went-on.text", locale, when)
                : messages.get(
                        "workflow-ui.task.closed.text", locale, texts.name(by), when, texts.outcome(outcome, locale));
    }

    Component noScreen(WorkItem item, Locale locale) {
        return new EmptyState(
                VaadinIcon.PUZZLE_PIECE,
                messages.get("workflow-ui.task.no-screen", locale),
                messages.get("workflow-ui.task.no-screen.text", locale, item.screen()));
    }
}
