package org.ogptoolbox.identity;

import org.ogptoolbox.base.DomainException;

/** There is no account with this id. */
public class AccountNotFound extends DomainException {

    AccountNotFound() {
        super("identity.account.not-found");
    }
}
