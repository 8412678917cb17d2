package org.ogptoolbox.workflow;

import org.jspecify.annotations.Nullable;
import org.ogptoolbox.base.Language;

/**
 * Which open work items a person wants to see, among those they may see; null or false means "any".
 *
 * @param mine claimed by or meant for the person alone
 * @param unassigned claimed by nobody
 * @param text beginnings of words of the title, all of them, whatever their case and accents
 */
public record WorkItemQuery(
        boolean mine,
        boolean unassigned,
        boolean overdue,
        @Nullable String step,
        @Nullable String kind,
        @Nullable Language language,
        @Nullable String text,
        Sort sort) {

    /** In which order. Ties are broken by id, so that pages never overlap. */
    public enum Sort {
        DUE,
        NEWEST,
        OLDEST,
        PRIORITY
    }

    public static final WorkItemQuery ALL = new WorkItemQuery(false, false, false, null, null, null, null, Sort.DUE);

    public WorkItemQuery withMine(boolean wanted) {
        return new WorkItemQuery(wanted, unassigned, overdue, step, kind, language, text, sort);
    }

    public WorkItemQuery withUnassigned(boolean wanted) {
        return new WorkItemQuery(mine, wanted, overdue, step, kind, language, text, sort);
    }

    public WorkItemQuery withOverdue(boolean wanted) {
        return new WorkItemQuery(mine, unassigned, wanted, step, kind, language, text, sort);
    }

    public WorkItemQuery withStep(@Nullable String wanted) {
        return new WorkItemQuery(mine, unassigned, overdue, wanted, kind, language, text, sort);
    }

    public WorkItemQuery withKind(@Nullable String wanted) {
        return new WorkItemQuery(mine, unassigned, overdue, step, wanted, language, text, sort);
    }

    public WorkItemQuery withLanguage(@Nullable Language wanted) {
        return new WorkItemQuery(mine, unassigned, overdue, step, kind, wanted, text, sort);
    }

    public WorkItemQuery withText(@Nullable String wanted) {
        return new WorkItemQuery(mine, unassigned, overdue, step, kind, language, wanted, sort);
    }

    public WorkItemQuery withSort(Sort wanted) {
        return new WorkItemQuery(mine, unassigned, overdue, step, kind, language, text, wanted);
    }
}
