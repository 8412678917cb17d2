package org.ogptoolbox.base;

import org.jspecify.annotations.Nullable;

/**
 * A mail in its reader's language, ready to go.
 *
 * @param to the address
 * @param subject what it is about; the name of the platform is put before it
 * @param body plain text; addresses in it are absolute
 * @param shown what administrators may read of it: the body without its secrets, or nothing at all
 * @param language that it is written in
 * @param thread what it belongs to, so that mail programs join what is about one case; null for a mail that stands alone
 * @param topic the kind of news, where its reader may end that kind; null for what concerns their own case or account
 */
public record OutgoingMail(
        String to,
        String subject,
        String body,
        String shown,
        Language language,
        @Nullable String thread,
        @Nullable Topic topic) {

    /** Kinds of news that whoever gets them may end. */
    public enum Topic {
        /** What others offer and seek. */
        MATCHES,
        /** That a milestone is due, or that nothing was heard of it. */
        FOLLOW_UP
    }

    /** A mail whose text administrators see without its secrets. */
    public OutgoingMail(String to, String subject, String body, String shown) {
        this(to, subject, body, shown, Language.ENGLISH, null, null);
    }

    /** A mail for its reader's eyes alone: administrators see that it went, not what it says. */
    public OutgoingMail(String to, String subject, String body) {
        this(to, subject, body, "");
    }

    /** A mail that says nothing which administrators could not read elsewhere. */
    public static OutgoingMail open(String to, String subject, String body) {
        return new OutgoingMail(to, subject, body, body);
    }

    public OutgoingMail in(Language other) {
        return new OutgoingMail(to, subject, body, shown, other, thread, topic);
    }

    public OutgoingMail within(String other) {
        return new OutgoingMail(to, subject, body, shown, language, other, topic);
    }

    public OutgoingMail on(Topic other) {
        return new OutgoingMail(to, subject, body, shown, language, thread, other);
    }

    /** Without the text, which must not get into a log. */
    @Override
    public String toString() {
        return "mail to " + to + ": " + subject;
    }
}
