package org.ogptoolbox.identity;

import org.ogptoolbox.base.DomainException;

/** Nobody would be left who can administer accounts. */
public class LastAdministrator extends DomainException {

    LastAdministrator() {
        super("identity.administration.last");
    }
}
