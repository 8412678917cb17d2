package org.ogptoolbox.notification;

import java.util.UUID;
import org.ogptoolbox.base.MailRequested;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Queues the mails that other modules ask for, in their transaction: a mail leaves only if the deed stands. */
@Component
class RequestedMails {

    private final Outbox outbox;

    RequestedMails(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void on(MailRequested request) {
        outbox.queue("requested:" + UUID.randomUUID(), request.mail());
    }
}
