package org.ogptoolbox.moderation;

import java.util.List;
import org.ogptoolbox.content.Entries;
import org.ogptoolbox.content.FieldComment;
import org.ogptoolbox.content.FieldDifference;
import org.ogptoolbox.content.RevisionDetails;
import org.ogptoolbox.submission.Finding;
import org.ogptoolbox.workflow.WorkItem;

/**
 * All that a reviewer looks at.
 *
 * @param comments of every round, oldest first
 * @param changes since the last round, or since what is published; empty for something new
 * @param findings of the automatic check
 * @param similar entries it may repeat, nearest first
 * @param opinions of those who look after the entry, when somebody else suggests the change
 * @param history who submitted it when, and what earlier rounds decided
 */
public record ReviewFile(
        WorkItem item,
        RevisionDetails revision,
        List<FieldComment> comments,
        List<FieldDifference> changes,
        List<Finding> findings,
        List<Entries.Match> similar,
        List<Opinion> opinions,
        History history) {

    /** Whether there is anything it could have changed from. */
    public boolean comparable() {
        return revision.round() > 1 || revision.publishedBefore();
    }

    public long openRemarks() {
        return FieldComment.open(comments).size();
    }
}
