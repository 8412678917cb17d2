package org.ogptoolbox.workflow;

import org.ogptoolbox.base.DomainException;

/** The case does not wait for a planned moment any more: it was published, withdrawn or taken back. */
public class PlanGone extends DomainException {

    public PlanGone() {
        super("workflow.plan-gone");
    }
}
