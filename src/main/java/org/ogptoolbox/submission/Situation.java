package org.ogptoolbox.submission;

import org.jspecify.annotations.Nullable;
import org.ogptoolbox.content.RevisionDetails;
import org.ogptoolbox.workflow.CaseProgress;

/** Where a submission stands, as its author is told. */
public enum Situation {
    /** Not submitted yet. */
    DRAFT,
    /** Somebody acts next: see the open work items. */
    WAITING,
    /** Will be published by itself on a day that is set. */
    SCHEDULED,
    /** Nobody can act, because the process failed; administrators see it and can set it going again. */
    STUCK,
    PUBLISHED,
    /** Was published until a newer revision was. */
    SUPERSEDED,
    /** Was published until its entry was taken down. */
    TAKEN_DOWN,
    REJECTED,
    /** Rejected, because the catalogue has it already. */
    DUPLICATE,
    /** Withdrawn by its author. */
    WITHDRAWN,
    /** Withdrawn because its author was silent for too long. */
    LAPSED;

    /** Whether it ended without being published: its text is what is left of it. */
    public boolean over() {
        return this == REJECTED || this == DUPLICATE || this == WITHDRAWN || this == LAPSED;
    }

    /**
     * @param progress null when no case was ever started
     * @param duplicate whether it points to another entry
     * @param silent whether nobody withdrew it, if it is withdrawn
     */
    static Situation of(RevisionDetails revision, @Nullable CaseProgress progress, boolean duplicate, boolean silent) {
        return switch (revision.state()) {
            case DRAFT -> DRAFT;
            case PUBLISHED -> PUBLISHED;
            case SUPERSEDED -> SUPERSEDED;
            case TAKEN_DOWN -> TAKEN_DOWN;
            case REJECTED -> duplicate ? DUPLICATE : REJECTED;
            case WITHDRAWN -> silent ? LAPSED : WITHDRAWN;
            case SUBMITTED, CHANGES_REQUESTED, APPROVED -> underWay(progress);
        };
    }

    private static Situation underWay(@Nullable CaseProgress progress) {
        if (progress != null && !progress.open().isEmpty()) {
            return WAITING;
        }
        return progress != null && progress.ended() == null && progress.scheduledFor() != null ? SCHEDULED : STUCK;
    }
}
