package org.ogptoolbox.notification;

import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** The mails the platform sent or could not send, for administrators. */
@Service
@PreAuthorize("hasRole('ADMIN')")
public class Mails {

    private final Outbox outbox;

    Mails(Outbox outbox) {
        this.outbox = outbox;
    }

    /** Newest first, those whose recipient or subject contains the text. */
    public List<Mail> page(String text, int offset, int limit) {
        return outbox.page(text, offset, limit);
    }

    /** Tries a mail that failed again. */
    public void retry(UUID id) {
        outbox.requeue(id);
    }
}
