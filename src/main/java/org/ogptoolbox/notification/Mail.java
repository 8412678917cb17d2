package org.ogptoolbox.notification;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail as administrators see it.
 *
 * @param body empty once a mail server has taken it, and for administrators when it is confidential
 * @param confidential whether only its reader may see the body: it holds a link that opens an account, or a letter
 * @param attempts how often sending was tried
 * @param lastError what the mail server said, null while nothing went wrong
 */
public record Mail(
        UUID id,
        String recipient,
        String subject,
        String body,
        boolean confidential,
        MailState state,
        int attempts,
        @Nullable String lastError,
        Instant createdAt,
        @Nullable Instant sentAt) {

    /** The mail without a text that is for its reader alone. */
    Mail forOthers() {
        return confidential
                ? new Mail(id, recipient, subject, "", true, state, attempts, lastError, createdAt, sentAt)
                : this;
    }

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
