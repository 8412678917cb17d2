package org.ogptoolbox.workflow;

import org.ogptoolbox.base.DomainException;

/** A work item cannot be taken from its holder, or not be given to this person, or not without saying why. */
public class HandoverProblem extends DomainException {

    public HandoverProblem(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }
}
