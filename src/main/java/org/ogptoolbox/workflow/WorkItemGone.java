package org.ogptoolbox.workflow;

import org.ogptoolbox.base.DomainException;

/** The work item is closed, or there never was one. */
public class WorkItemGone extends DomainException {

    public WorkItemGone() {
        super("workflow.work-item-gone");
    }
}
