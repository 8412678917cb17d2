package org.ogptoolbox.content;

import org.ogptoolbox.base.DomainException;

/** Somebody else (or another window) saved the revision since it was loaded; nothing was overwritten. */
public class EditConflict extends DomainException {

    public EditConflict() {
        super("content.edit-conflict");
    }
}
