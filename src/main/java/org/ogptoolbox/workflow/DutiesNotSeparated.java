package org.ogptoolbox.workflow;

import org.ogptoolbox.base.DomainException;

/** The person had another part in the case that this step must be kept apart from. */
public class DutiesNotSeparated extends DomainException {

    public DutiesNotSeparated(String messageKey) {
        super(messageKey);
    }
}
