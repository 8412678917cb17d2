package org.ogptoolbox.identity;

import org.ogptoolbox.base.DomainException;

/** There is an account with this address already. Only ever told to administrators and commands. */
public class EmailTaken extends DomainException {

    EmailTaken() {
        super("identity.email.taken");
    }
}
