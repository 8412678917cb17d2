package org.ogptoolbox.workflow;

import java.util.Map;

/**
 * How many open work items the person may see: in all, by special filter, and by step (none left out that has any).
 * Exact below {@link #LIMIT}; {@code LIMIT} means "that many or more".
 */
public record WorkItemCounts(long all, long mine, long unassigned, long overdue, Map<String, Long> bySteps) {

    /** Counting stops here: "999+" says enough, and counting a million rows takes as long as reading them. */
    public static final int LIMIT = 1_000;
}
