package org.ogptoolbox.workflow;

import org.jspecify.annotations.Nullable;

/**
 * Where the table of work items and the engine did not agree.
 *
 * @param caseId null when the case's own row is missing
 * @param table what the table said
 * @param engine what the engine says, which is right
 * @param repaired whether the table says the same now
 */
public record ItemDifference(
        Kind kind, @Nullable CaseId caseId, WorkItemId item, String table, String engine, boolean repaired) {

    /** In what they differed. */
    public enum Kind {
        /** A task without an open row. */
        MISSING,
        /** An open row without a task. */
        ORPHANED,
        /** Another assignee. */
        ASSIGNEE,
        /** Other candidates or another priority. */
        CANDIDATES,
        /** Not listed where its readers look, or listed where they should not see it. */
        LISTING,
        /** A task of a case that has no row: nothing can tell what it is about, so this is not repaired. */
        NO_CASE
    }

    static ItemDifference of(Kind kind, @Nullable CaseId caseId, WorkItemId item, String table, String engine) {
        return new ItemDifference(kind, caseId, item, table, engine, false);
    }

    ItemDifference asRepaired() {
        return new ItemDifference(kind, caseId, item, table, engine, true);
    }
}
