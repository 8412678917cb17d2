package org.ogptoolbox.site;

import org.ogptoolbox.base.DomainException;
import org.ogptoolbox.catalogue.Tombstone;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** What was published at this address was taken down. */
@ResponseStatus(HttpStatus.GONE)
class EntryGone extends DomainException {

    private final transient Tombstone tombstone;

    EntryGone(Tombstone tombstone) {
        super("site.gone");
        this.tombstone = tombstone;
    }

    Tombstone tombstone() {
        return tombstone;
    }
}
