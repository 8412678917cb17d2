package org.ogptoolbox.workflow;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a case has come.
 *
 * @param items its work items, open and closed, oldest first
 * @param scheduledFor when it will be published by itself, null unless that was decided
 * @param ended null while it runs
 */
public record CaseProgress(
        String process,
        Instant started,
        @Nullable Instant ended,
        List<WorkItem> items,
        @Nullable Instant scheduledFor) {

    public List<WorkItem> open() {
        return items.stream().filter(WorkItem::open).toList();
    }
}
