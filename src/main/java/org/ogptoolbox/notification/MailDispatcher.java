package org.ogptoolbox.notification;

import java.io.IOException;
import java.nio.file.Path;
import org.ogptoolbox.base.OwnerOnly;
import org.ogptoolbox.base.ToolboxProperties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
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
    private final Path folder;
    private final String sender;

    MailDispatcher(
            Outbox outbox,
            ObjectProvider<JavaMailSender> server,
            ToolboxProperties properties,
            @Value("${ogptoolbox.mail-sender:no-reply@localhost}") String sender) {
        this.outbox = outbox;
        this.server = server;
        this.folder = properties.dataDirectory().resolve("outbox");
        this.sender = sender;
    }

    @EventListener(ApplicationReadyEvent.class)
    void tellWhereMailsGo() {
        if (server.getIfAvailable() == null) {
            LOG.info(
                    "There is no mail server (SPRING_MAIL_HOST): mails, also the links to confirm an address or to choose"
                            + " a new password, are written to {}, where only the owner of that folder reads them",
                    folder);
        }
    }

    /** Sends what is due; one run at a time. */
    @Scheduled(fixedDelayString = "${ogptoolbox.mail-interval:PT2S}")
    synchronized void run() {
        outbox.due(BATCH).forEach(this::send);
    }

    private void send(Mail mail) {
        var smtp = server.getIfAvailable();
        try {
            if (smtp == null) {
                write(mail);
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

    private SimpleMailMessage message(Mail mail) {
        var message = new SimpleMailMessage();
        message.setFrom(sender);
        message.setTo(mail.recipient());
        message.setSubject(mail.subject());
        message.setText(mail.body());
        return message;
    }

    /** Whoever runs the server reads the mails there, links and letters too; nobody else of the machine's users does. */
    private void write(Mail mail) throws IOException {
        OwnerOnly.createFolder(folder);
        var text = "To: %s%nSubject: %s%nDate: %s%n%n%s%n"
                .formatted(mail.recipient(), mail.subject(), mail.createdAt(), mail.body());
        var file = folder.resolve(mail.id() + ".txt");
        OwnerOnly.write(file, text);
        if (mail.confidential()) {
            LOG.info("There is no mail server: a mail that only its reader may see lies in {}", file);
        }
    }
}
