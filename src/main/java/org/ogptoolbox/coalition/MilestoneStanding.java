package org.ogptoolbox.coalition;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.ogptoolbox.catalogue.PublishedEntry;
import org.ogptoolbox.content.ActionProposal.Milestone;

/**
 * How far a milestone is: what the contribution says, or what was reported since.
 *
 * @param status planned, under-way, done or dropped
 * @param report the latest, null when nothing was reported
 */
public record MilestoneStanding(
        PublishedEntry entry,
        Milestone milestone,
        String status,
        @Nullable MilestoneReport report) {

    /** Whether something is still to be done about it. */
    public boolean open() {
        return !status.equals(Milestone.DONE) && !status.equals(Milestone.DROPPED);
    }

    /** Whether it should have been reached before this day. */
    public boolean overdue(LocalDate today) {
        var due = milestone.due();
        return open() && due != null && due.isBefore(today);
    }
}
