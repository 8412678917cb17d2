package org.ogptoolbox.workflow;

import org.ogptoolbox.base.DomainException;

/** A timer of the case ran at the same moment; nothing of the person's was carried out. */
public class CaseBusy extends DomainException {

    public CaseBusy() {
        super("workflow.case-busy");
    }
}
