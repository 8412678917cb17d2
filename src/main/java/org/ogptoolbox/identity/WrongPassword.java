package org.ogptoolbox.identity;

import org.ogptoolbox.base.DomainException;

/** The present password was not typed right. */
public class WrongPassword extends DomainException {

    WrongPassword() {
        super("identity.password.wrong");
    }
}
