package org.ogptoolbox.identity;

import org.ogptoolbox.base.DomainException;

/** Administrators neither close their own account nor take its administration away. */
public class OwnAccount extends DomainException {

    private OwnAccount(String messageKey) {
        super(messageKey);
    }

    static OwnAccount closed() {
        return new OwnAccount("identity.administration.own");
    }

    static OwnAccount demoted() {
        return new OwnAccount("identity.administration.own-role");
    }
}
