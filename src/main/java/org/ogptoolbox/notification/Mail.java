package org.ogptoolbox.notification;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail as administrators see it.
 *
 * @param body empty once a mail server has taken it: it may hold links that only its reader should use
 * @param attempts how often sending was tried
 * @param lastError what the mail server said, null while nothing went wrong
 */
public record Mail(
        UUID id,
        String recipient,
        String subject,
        String body,
        MailState state,
        int attempts,
        @Nullable String lastError,
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
