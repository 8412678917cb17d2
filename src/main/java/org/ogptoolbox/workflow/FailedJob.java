package org.ogptoolbox.workflow;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something a process wanted to do without a person (a timer, a publication on its date) that went wrong.
 *
 * @param id stands in the log beside what went wrong
 * @param caseId null for a process that no case began
 * @param title what the case is about, empty when nobody knows
 * @param process key of the definition
 * @param step id of the element that the job belongs to
 * @param since when it was planned
 * @param attemptsLeft 0 when the engine has given up and waits for an administrator
 */
public record FailedJob(
        String id,
        @Nullable CaseId caseId,
        String title,
        String process,
        String step,
        Instant since,
        int attemptsLeft) {

    public boolean givenUp() {
        return attemptsLeft == 0;
    }
}
