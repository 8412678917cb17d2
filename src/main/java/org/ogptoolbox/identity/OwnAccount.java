package org.ogptoolbox.identity;

import org.ogptoolbox.base.DomainException;

/** Administrators do not close their own account, nor stop being administrators by themselves. */
public class OwnAccount extends DomainException {

    OwnAccount(String messageKey) {
        super(messageKey);
    }
}
