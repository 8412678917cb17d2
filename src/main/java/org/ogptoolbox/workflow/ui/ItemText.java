package org.ogptoolbox.workflow.ui;

import org.jspecify.annotations.Nullable;
import org.ogptoolbox.workflow.WorkItem;

/**
 * A work item as its reader's language tells it.
 *
 * @param step the step's name, with the language of a translation
 * @param since how long it waits, "for 2 days"
 * @param created the moment itself
 * @param due "due in 3 days" or "overdue by 3 hours"
 * @param assignee the name of who has it, null while it is free
 * @param mine whether the reader has it
 */
public record ItemText(
        WorkItem item,
        String title,
        String kind,
        String step,
        String since,
        String created,
        String due,
        boolean overdue,
        @Nullable String assignee,
        boolean mine) {

    public boolean free() {
        return assignee == null;
    }
}
