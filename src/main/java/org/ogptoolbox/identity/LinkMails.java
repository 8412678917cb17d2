package org.ogptoolbox.identity;

import org.ogptoolbox.base.Language;
import org.ogptoolbox.base.MailRequested;
import org.ogptoolbox.base.Messages;
import org.ogptoolbox.base.OutgoingMail;
import org.ogptoolbox.base.ToolboxProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * The mails that carry links. They hold nothing that somebody typed, so that nobody can have us send their words. The
 * links only open a page; what they are for takes a click there, which mail scanners do not make.
 */
@Component
class LinkMails {

    /** One kind of mail. */
    interface Kind {
        void send(String to, Language language, Token token);
    }

    private final Messages messages;
    private final ToolboxProperties toolbox;
    private final ApplicationEventPublisher events;

    LinkMails(Messages messages, ToolboxProperties toolbox, ApplicationEventPublisher events) {
        this.messages = messages;
        this.toolbox = toolbox;
        this.events = events;
    }

    void confirmAddress(String to, Language language, Token token) {
        send(to, language, "identity.mail.confirm.", "/app/confirm/" + token.value());
    }

    void alreadyRegistered(String to, Language language, Token token) {
        send(to, language, "identity.mail.known.", "/app/reset/" + token.value());
    }

    void resetPassword(String to, Language language, Token token) {
        send(to, language, "identity.mail.reset.", "/app/reset/" + token.value());
    }

    private void send(String to, Language language, String kind, String path) {
        var locale = language.locale();
        var subject = messages.get(kind + "subject", locale);
        var body = messages.get(kind + "body", locale, toolbox.address(path), toolbox.address("/app/login"));
        events.publishEvent(new MailRequested(new OutgoingMail(to, subject, body, true)));
    }
}
