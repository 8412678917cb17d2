package org.ogptoolbox.notification;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail as administrators see it.
 *
 * @param body what administrators may read of it: links are masked, letters are empty, and so is what a mail server took
 * @param attempts how often sending was tried
 * @param problem why it has not left at the last attempt, null while nothing went wrong
 * @param reply what the mail server said then, empty when it said nothing
 */
public record Mail(
        UUID id,
        String recipient,
        String subject,
        String body,
        MailState state,
        int attempts,
        @Nullable MailProblem problem,
        String reply,
        Instant createdAt,
        @Nullable Instant sentAt) {

    /** How far a mail has come. */
    public enum MailState {
        /** Waits for its next attempt. */
        QUEUED,
        /** A mail server took it. */
        SENT,
        /** There is no mail server: it lies in the outbox folder. */
        WRITTEN,
        /** Given up after the last attempt. */
        FAILED
    }
}
