package org.ogptoolbox.notification;

import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Tells whoever runs the application without a mail server where its mails lie, and that they alone can read them. */
@Component
@ConditionalOnWebApplication
class OutboxNotice {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxNotice.class);

    private final ObjectProvider<JavaMailSender> server;
    private final OutboxFolder folder;

    OutboxNotice(ObjectProvider<JavaMailSender> server, OutboxFolder folder) {
        this.server = server;
        this.folder = folder;
    }

    @EventListener(ApplicationReadyEvent.class)
    void tell() {
        try {
            folder.close();
        } catch (IOException problem) {
            LOG.warn("Others may be able to read the mails in {}", folder.path(), problem);
        }
        if (server.getIfAvailable() == null) {
            LOG.warn(
                    "No mail server (SPRING_MAIL_HOST): mails are written to {}. The links in them that confirm an"
                            + " address or set a password can be read there by whoever runs this application, and by"
                            + " nobody in the application; \"create-admin EMAIL NAME\" makes an administrator",
                    folder.path());
        }
    }
}
