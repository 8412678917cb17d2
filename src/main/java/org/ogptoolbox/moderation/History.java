package org.ogptoolbox.moderation;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.ogptoolbox.content.FieldComment;
import org.ogptoolbox.identity.AccountId;
import org.ogptoolbox.workflow.WorkItem;

/**
 * How a revision came to where it is.
 *
 * @param submissions one for each round, oldest first
 * @param steps the case's work items, oldest first
 * @param said remarks at fields and messages about the whole, oldest first
 */
public record History(List<Submission> submissions, List<WorkItem> steps, List<FieldComment> said) {

    /** That it was submitted; by null when it was the platform. */
    public record Submission(
            int round, Instant at, @Nullable AccountId by) {}

    public History {
        submissions = List.copyOf(submissions);
        steps = List.copyOf(steps);
        said = List.copyOf(said);
    }

    /** Whether anything was decided before. */
    public boolean decided() {
        return steps.stream().anyMatch(step -> !step.open() && step.outcome() != null);
    }

    /** The remarks at fields that somebody made while they had a step in hand. */
    public List<FieldComment> remarksOf(WorkItem step) {
        var until = Objects.requireNonNullElse(step.closedAt(), Instant.MAX);
        return said.stream()
                .filter(FieldComment::remark)
                .filter(remark -> remark.author().equals(step.closedBy()))
                .filter(remark -> !remark.createdAt().isBefore(step.createdAt())
                        && !remark.createdAt().isAfter(until))
                .toList();
    }
}
