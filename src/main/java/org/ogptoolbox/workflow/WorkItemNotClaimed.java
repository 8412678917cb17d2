package org.ogptoolbox.workflow;

import org.ogptoolbox.base.DomainException;

/** The person has not claimed the work item that they want to complete. */
public class WorkItemNotClaimed extends DomainException {

    public WorkItemNotClaimed() {
        super("workflow.work-item-not-claimed");
    }
}
