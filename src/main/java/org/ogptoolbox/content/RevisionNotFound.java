package org.ogptoolbox.content;

import org.ogptoolbox.base.DomainException;

/** There is no such revision. */
public class RevisionNotFound extends DomainException {

    public RevisionNotFound(RevisionId id) {
        super("content.revision-not-found", id.toString());
    }
}
