package org.ogptoolbox.notification;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.base.OutgoingMail.Topic;

/**
 * A mail on its way, with all its reader is to see: for whoever delivers it, and for nobody else.
 *
 * @param thread what it belongs to; null for a mail that stands alone
 * @param topic the kind of news that its reader may end; null when they may not
 */
record QueuedMail(
        UUID id,
        String recipient,
        String subject,
        String body,
        Language language,
        @Nullable String thread,
        @Nullable Topic topic,
        int attempts,
        Instant createdAt) {

    @Override
    public String toString() {
        return "mail " + id;
    }
}
