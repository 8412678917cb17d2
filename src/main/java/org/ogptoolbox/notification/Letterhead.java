package org.ogptoolbox.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import org.ogptoolbox.base.ToolboxProperties;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/**
 * Makes of a queued mail the message that goes to the server: plain text and HTML, and the header fields by which other
 * programs know that no person wrote it (RFC 3834), which case it belongs to (RFC 5322), and how to end such news (RFC 8058).
 */
@Component
class Letterhead {

    private final ToolboxProperties properties;
    private final Subscriptions subscriptions;
    private final String sender;

    Letterhead(
            ToolboxProperties properties,
            Subscriptions subscriptions,
            @Value("${ogptoolbox.mail-sender:no-reply@localhost}") String sender) {
        this.properties = properties;
        this.subscriptions = subscriptions;
        this.sender = sender;
    }

    MimeMessage write(QueuedMail mail, MimeMessage message) throws MessagingException {
        var helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
        helper.setFrom(sender);
        helper.setTo(mail.recipient());
        helper.setSubject(mail.subject());
        helper.setSentDate(Date.from(mail.createdAt()));
        var text = mail.body() + subscriptions.hint(mail);
        helper.setText(text, HtmlPart.of(mail.subject(), text, mail.language()));
        message.setHeader("Message-ID", id(mail.id().toString()));
        message.setHeader("Content-Language", mail.language().tag());
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("X-Auto-Response-Suppress", "All");
        if (mail.thread() != null) {
            // The first of a thread need not exist: programs join those that name the same one.
            message.setHeader("References", id(mail.thread()));
            message.setHeader("In-Reply-To", id(mail.thread()));
        }
        var end = subscriptions.address(mail);
        if (end.isPresent()) {
            message.setHeader("List-Unsubscribe", "<" + end.get() + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        return message;
    }

    private String id(String left) {
        var host = properties.publicAddress().getHost();
        return "<" + left.replaceAll("[^A-Za-z0-9.-]", ".") + "@" + (host == null ? "localhost" : host) + ">";
    }
}
