package org.ogptoolbox.site;

import org.ogptoolbox.base.DomainException;

/** What was published at this address was merged into another entry. */
class EntryMoved extends DomainException {

    private final String path;

    /** @param path of the other's page, from the root */
    EntryMoved(String path) {
        super("site.gone");
        this.path = path;
    }

    String path() {
        return path;
    }
}
