package org.ogptoolbox.notification;

import java.time.Instant;
import java.util.UUID;

/** A mail on its way, with all its reader is to see: for whoever delivers it, and for nobody else. */
record QueuedMail(UUID id, String recipient, String subject, String body, int attempts, Instant createdAt) {

    @Override
    public String toString() {
        return "mail " + id;
    }
}
