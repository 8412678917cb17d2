package org.ogptoolbox.base;

/**
 * A mail in its reader's language, ready to go.
 *
 * @param to the address
 * @param body plain text; addresses in it are absolute
 */
public record OutgoingMail(String to, String subject, String body) {}
