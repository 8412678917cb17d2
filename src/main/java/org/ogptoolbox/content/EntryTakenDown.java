package org.ogptoolbox.content;

import org.ogptoolbox.base.DomainException;

/** The entry was taken down: nothing of it becomes public before the Etalab team publishes it again. */
public class EntryTakenDown extends DomainException {

    EntryTakenDown() {
        super("content.entry-taken-down");
    }
}
