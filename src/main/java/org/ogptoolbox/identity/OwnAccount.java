package org.ogptoolbox.identity;

import org.ogptoolbox.base.DomainException;

/** Administrators do not close their own account. */
public class OwnAccount extends DomainException {

    OwnAccount() {
        super("identity.administration.own");
    }
}
