package org.ogptoolbox.workflow;

import org.ogptoolbox.base.DomainException;

/** Somebody else has claimed the work item. */
public class WorkItemTaken extends DomainException {

    public WorkItemTaken(String name) {
        super("workflow.work-item-taken", name);
    }
}
