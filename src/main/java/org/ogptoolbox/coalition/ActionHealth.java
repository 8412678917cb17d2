package org.ogptoolbox.coalition;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ogptoolbox.actions.CollectiveAction;
import org.ogptoolbox.catalogue.PublishedEntry;
import org.ogptoolbox.content.ActionProposal.Milestone;

/**
 * How a collective action fares.
 *
 * @param contributions published ones
 * @param organisations how many take part, by a contribution or by joining
 * @param joined requests by which organisations joined, oldest first
 * @param waiting requests to join that nobody answered, oldest first
 * @param milestones of all contributions
 * @param overdue those of them that are
 * @param silent contributions nothing was heard of for 90 days, while something is open
 * @param lastHeard null when there is no contribution
 */
public record ActionHealth(
        CollectiveAction action,
        List<PublishedEntry> contributions,
        int organisations,
        List<JoinRequest> joined,
        List<JoinRequest> waiting,
        List<MilestoneStanding> milestones,
        List<MilestoneStanding> overdue,
        List<PublishedEntry> silent,
        @Nullable LocalDate lastHeard) {

    /** Whether somebody should look. */
    public boolean needsCare() {
        return !overdue.isEmpty() || !silent.isEmpty() || !waiting.isEmpty();
    }

    public long done() {
        return milestones.stream()
                .filter(standing -> standing.status().equals(Milestone.DONE))
                .count();
    }
}
