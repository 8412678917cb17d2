package org.ogptoolbox.notification;

import jakarta.mail.MessagingException;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Takes queued mails to the mail server, or, where none is configured, writes each as a file into
 * {@code data/outbox}. A server that is down costs nobody anything: the mail stays queued and is tried again later.
 */
@Component
class MailDispatcher {

    private static final Logger LOG = LoggerFactory.getLogger(MailDispatcher.class);
    private static final int BATCH = 50;

    private final Outbox outbox;
    private final ObjectProvider<JavaMailSender> server;
    private final OutboxFolder folder;
    private final Letterhead letterhead;

    MailDispatcher(Outbox outbox, ObjectProvider<JavaMailSender> server, OutboxFolder folder, Letterhead letterhead) {
        this.outbox = outbox;
        this.server = server;
        this.folder = folder;
        this.letterhead = letterhead;
    }

    /** Sends what is due; one run at a time. */
    @Scheduled(fixedDelayString = "${ogptoolbox.mail-interval:PT2S}")
    synchronized void run() {
        outbox.due(BATCH).forEach(this::send);
    }

    private void send(QueuedMail mail) {
        var smtp = server.getIfAvailable();
        try {
            if (smtp == null) {
                folder.keep(mail);
                outbox.written(mail);
            } else {
                smtp.send(letterhead.write(mail, smtp.createMimeMessage()));
                outbox.sent(mail);
            }
        } catch (IOException problem) {
            LOG.warn("Mail {} cannot be written into the outbox folder", mail.id(), problem);
            outbox.failed(mail, MailProblem.NOT_WRITTEN, "");
        } catch (MailException | MessagingException problem) {
            var found = MailProblem.of(problem);
            LOG.warn("Mail {} did not leave: {} {}", mail.id(), found.problem(), found.reply());
            outbox.failed(mail, found.problem(), found.reply());
        }
    }
}
