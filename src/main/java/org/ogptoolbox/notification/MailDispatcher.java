package org.ogptoolbox.notification;

import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
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
    private final String sender;

    MailDispatcher(
            Outbox outbox,
            ObjectProvider<JavaMailSender> server,
            OutboxFolder folder,
            @Value("${ogptoolbox.mail-sender:no-reply@localhost}") String sender) {
        this.outbox = outbox;
        this.server = server;
        this.folder = folder;
        this.sender = sender;
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
                smtp.send(message(mail));
                outbox.sent(mail);
            }
        } catch (MailException | IOException problem) {
            LOG.warn("Mail {} stays queued: {}", mail.id(), problem.getMessage());
            outbox.failed(mail, String.valueOf(problem.getMessage()));
        }
    }

    private SimpleMailMessage message(QueuedMail mail) {
        var message = new SimpleMailMessage();
        message.setFrom(sender);
        message.setTo(mail.recipient());
        message.setSubject(mail.subject());
        message.setText(mail.body());
        return message;
    }
}
