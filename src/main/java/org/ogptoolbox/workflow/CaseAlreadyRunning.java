package org.ogptoolbox.workflow;

import org.ogptoolbox.base.DomainException;

/** The case was started before: a second submit. */
public class CaseAlreadyRunning extends DomainException {

    public CaseAlreadyRunning() {
        super("workflow.case-already-running");
    }
}
