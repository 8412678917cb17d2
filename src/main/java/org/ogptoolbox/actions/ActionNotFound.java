package org.ogptoolbox.actions;

import org.ogptoolbox.base.DomainException;

/** There is no collective action with this number. */
public class ActionNotFound extends DomainException {

    ActionNotFound(int number) {
        super("actions.not-found", number);
    }
}
