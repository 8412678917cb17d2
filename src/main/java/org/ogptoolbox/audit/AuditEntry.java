package org.ogptoolbox.audit;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ogptoolbox.identity.AccountId;

/**
 * One row of the trail.
 *
 * @param actor null when a timer or a command acted
 */
public record AuditEntry(
        long number, Instant at, @Nullable AccountId actor, String action, UUID subject, Map<String, String> details) {}
