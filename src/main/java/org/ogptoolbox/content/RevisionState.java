package org.ogptoolbox.content;

/** Where a revision is on its way; the engine only knows who acts next. */
public enum RevisionState {
    DRAFT,
    SUBMITTED,
    CHANGES_REQUESTED,
    APPROVED,
    PUBLISHED,
    REJECTED,
    WITHDRAWN,
    /** Was published, until a newer revision of the same entry was. */
    SUPERSEDED,
    /** Was published, until its entry was taken down; may be published again. */
    TAKEN_DOWN;

    /** Whether its author may change its content. */
    public boolean editable() {
        return this == DRAFT || this == CHANGES_REQUESTED;
    }

    /** Whether its way has come to an end. */
    public boolean ended() {
        return this == PUBLISHED || this == REJECTED || this == WITHDRAWN || this == SUPERSEDED || this == TAKEN_DOWN;
    }
}
