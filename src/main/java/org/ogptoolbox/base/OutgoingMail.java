package org.ogptoolbox.base;

/**
 * A mail in its reader's language, ready to go.
 *
 * @param to the address
 * @param body plain text; addresses in it are absolute
 * @param confidential whether only its reader may see the body: it holds a link that opens an account, or a letter
 */
public record OutgoingMail(String to, String subject, String body, boolean confidential) {

    public OutgoingMail(String to, String subject, String body) {
        this(to, subject, body, false);
    }
}
