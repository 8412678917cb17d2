package org.ogptoolbox.base;

/** A transaction wants this mail sent once it has committed; notification listens. */
public record MailRequested(OutgoingMail mail) {}
