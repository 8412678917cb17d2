package org.ogptoolbox.identity;

import org.ogptoolbox.base.DomainException;

/** A name, address or password that breaks a rule. */
public class BadAccount extends DomainException {

    BadAccount(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }
}
