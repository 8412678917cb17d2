package org.ogptoolbox.submission;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ogptoolbox.content.Entries;
import org.ogptoolbox.content.FieldComment;
import org.ogptoolbox.content.RevisionDetails;
import org.ogptoolbox.identity.Account;
import org.ogptoolbox.identity.AccountId;
import org.ogptoolbox.workflow.CaseProgress;
import org.ogptoolbox.workflow.WorkItem;

/**
 * Everything about one submission that its page shows.
 *
 * @param mine whether the reader is its author; others only look
 * @param progress null when no case was ever started
 * @param events oldest first
 * @param remarks at fields, settled or not, oldest first
 * @param message what the last decision said, null when nothing was said
 * @param duplicateOf the entry it repeats, null unless it was found to
 * @param people who had a part in it
 */
public record CaseFile(
        RevisionDetails revision,
        boolean mine,
        Situation situation,
        @Nullable CaseProgress progress,
        List<CaseEvent> events,
        List<FieldComment> remarks,
        @Nullable String message,
        Entries.@Nullable Match duplicateOf,
        Map<AccountId, Account> people) {

    /** What waits now. */
    public List<WorkItem> waiting() {
        return progress == null ? List.of() : progress.open();
    }

    /** Whether it is the reader's turn. */
    public boolean waitsForReader() {
        return mine && waiting().stream().anyMatch(Submissions::waitsForSubmitter);
    }

    /** The open item of a step, if the case waits there. */
    public Optional<WorkItem> waitingAt(String step) {
        return waiting().stream().filter(item -> item.step().equals(step)).findFirst();
    }
}
