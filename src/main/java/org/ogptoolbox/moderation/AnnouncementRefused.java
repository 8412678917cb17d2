package org.ogptoolbox.moderation;

import org.ogptoolbox.base.DomainException;
import org.ogptoolbox.workflow.WorkItemId;

/** One of those to be announced could not be: its own reason stands for all. */
public class AnnouncementRefused extends DomainException {

    private final WorkItemId item;

    AnnouncementRefused(WorkItemId item, DomainException reason) {
        super(reason.messageKey(), reason.arguments());
        initCause(reason);
        this.item = item;
    }

    public WorkItemId item() {
        return item;
    }
}
