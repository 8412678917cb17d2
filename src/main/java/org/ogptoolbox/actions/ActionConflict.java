package org.ogptoolbox.actions;

import org.ogptoolbox.base.DomainException;

/** Somebody else saved the collective action since it was loaded; nothing was overwritten. */
public class ActionConflict extends DomainException {

    ActionConflict() {
        super("actions.conflict");
    }
}
