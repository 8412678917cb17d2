package org.ogptoolbox.identity;

import java.util.Locale;
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

    private static final String CONFIRM = "/app/confirm/";
    private static final String RESET = "/app/reset/";
    /** What administrators see in place of the secret. */
    private static final String MASK = "••••••••";

    private final Messages messages;
    private final ToolboxProperties toolbox;
    private final ApplicationEventPublisher events;

    LinkMails(Messages messages, ToolboxProperties toolbox, ApplicationEventPublisher events) {
        this.messages = messages;
        this.toolbox = toolbox;
        this.events = events;
    }

    void confirmAddress(String to, Language language, Token token) {
        send(to, language, "identity.mail.confirm.", CONFIRM, token);
    }

    void alreadyRegistered(String to, Language language, Token token) {
        send(to, language, "identity.mail.known.", RESET, token);
    }

    void resetPassword(String to, Language language, Token token) {
        send(to, language, "identity.mail.reset.", RESET, token);
    }

    void invite(String to, Language language, Token token) {
        send(to, language, "identity.mail.invite.", CONFIRM, token);
    }

    /** The address that lets choose a new password, for who may see it elsewhere than in a mail. */
    String resetAddress(Token token) {
        return toolbox.address(RESET + token.value());
    }

    private void send(String to, Language language, String kind, String path, Token token) {
        var subject = messages.get(kind + "subject", language.locale());
        var body = body(kind, language.locale(), path + token.value());
        var shown = body(kind, language.locale(), path + MASK);
        events.publishEvent(new MailRequested(new OutgoingMail(to, subject, body, shown).in(language)));
    }

    private String body(String kind, Locale locale, String path) {
        return messages.get(kind + "body", locale, toolbox.address(path), toolbox.address("/app/login"));
    }
}
