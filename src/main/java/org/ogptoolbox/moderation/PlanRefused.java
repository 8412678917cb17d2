package org.ogptoolbox.moderation;

import org.ogptoolbox.base.DomainException;
import org.ogptoolbox.workflow.CaseId;

/** For one of several plans it could not be done: its own reason stands for all. */
public class PlanRefused extends DomainException {

    private final CaseId caseId;

    PlanRefused(CaseId caseId, DomainException reason) {
        super(reason.messageKey(), reason.arguments());
        initCause(reason);
        this.caseId = caseId;
    }

    public CaseId caseId() {
        return caseId;
    }
}
