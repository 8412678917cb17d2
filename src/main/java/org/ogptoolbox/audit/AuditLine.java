package org.ogptoolbox.audit;

import org.jspecify.annotations.Nullable;

/**
 * One row of the trail with the names of who and what.
 *
 * @param actor null when a timer or a command acted
 * @param subject null when nobody knows it any more
 */
public record AuditLine(
        AuditEntry entry, @Nullable String actor, @Nullable AuditedSubject subject) {}
