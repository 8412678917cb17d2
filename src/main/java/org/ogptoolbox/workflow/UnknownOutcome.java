package org.ogptoolbox.workflow;

import org.ogptoolbox.base.DomainException;

/** The step does not have this outcome. */
public class UnknownOutcome extends DomainException {

    public UnknownOutcome(String outcome) {
        super("workflow.unknown-outcome", outcome);
    }
}
