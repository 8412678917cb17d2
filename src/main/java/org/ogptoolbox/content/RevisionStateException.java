package org.ogptoolbox.content;

import org.ogptoolbox.base.DomainException;

/** The revision is not in a state that allows this. */
public class RevisionStateException extends DomainException {

    public RevisionStateException(RevisionState state) {
        super("content.wrong-state", state.name());
    }
}
