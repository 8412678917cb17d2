package org.ogptoolbox.base;

/**
 * A mail in its reader's language, ready to go.
 *
 * @param to the address
 * @param body plain text; addresses in it are absolute
 * @param shown what administrators may read of it: the body without its secrets, or nothing at all
 */
public record OutgoingMail(String to, String subject, String body, String shown) {

    /** A mail for its reader's eyes alone: administrators see that it went, not what it says. */
    public OutgoingMail(String to, String subject, String body) {
        this(to, subject, body, "");
    }

    /** A mail that says nothing which administrators could not read elsewhere. */
    public static OutgoingMail open(String to, String subject, String body) {
        return new OutgoingMail(to, subject, body, body);
    }

    /** Without the text, which must not get into a log. */
    @Override
    public String toString() {
        return "mail to " + to + ": " + subject;
    }
}
