package org.ogptoolbox.workflow;

import org.ogptoolbox.base.DomainException;

/** The case is over, or was never started. */
public class CaseEnded extends DomainException {

    public CaseEnded() {
        super("workflow.case-ended");
    }
}
