package org.ogptoolbox.content;

import org.ogptoolbox.base.DomainException;

/** There is no such entry, or none of its revisions is published. */
public class EntryNotFound extends DomainException {

    public EntryNotFound() {
        super("content.entry-not-found");
    }
}
