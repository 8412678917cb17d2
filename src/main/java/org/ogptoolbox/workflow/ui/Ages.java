package org.ogptoolbox.workflow.ui;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.ogptoolbox.base.Messages;
import org.ogptoolbox.workflow.WorkItem;
import org.springframework.stereotype.Component;

/** How long something waits, as people say it: "for 2 days", "overdue by 3 hours". */
@Component
public class Ages {

    private final Messages messages;

    Ages(Messages messages) {
        this.messages = messages;
    }

    /** "for 2 days". */
    public String since(Instant then, Instant now, Locale locale) {
        return messages.get("workflow-ui.since", locale, length(Duration.between(then, now), locale));
    }

    /** "due in 3 days", "overdue by 3 hours", or that there is no due date. */
    public String due(WorkItem item, Instant now, Locale locale) {
        var due = item.due();
        if (due == null) {
            return messages.get("workflow-ui.no-due", locale);
        }
        var left = Duration.between(now, due);
        return left.isNegative()
                ? messages.get("workflow-ui.overdue-by", locale, length(left.negated(), locale))
                : messages.get("workflow-ui.due-in", locale, length(rounded(left), locale));
    }

    /** What begins with five days is not "due in 4 days" a minute later. */
    private static Duration rounded(Duration left) {
        return left.toDays() >= 2 ? left.plusHours(12) : left;
    }

    private String length(Duration duration, Locale locale) {
        if (duration.toDays() >= 2) {
            return messages.get("workflow-ui.days", locale, duration.toDays());
        }
        return duration.toHours() >= 1
                ? messages.get("workflow-ui.hours", locale, duration.toHours())
                : messages.get("workflow-ui.minutes", locale, Math.max(0, duration.toMinutes()));
    }
}
