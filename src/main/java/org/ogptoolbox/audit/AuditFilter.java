package org.ogptoolbox.audit;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ogptoolbox.identity.AccountId;

/**
 * Which rows of the trail to show; null means any.
 *
 * @param actor who acted
 * @param subjects any of these; none of them when empty
 * @param from the first moment
 * @param until the first moment that is too late
 */
public record AuditFilter(
        @Nullable AccountId actor,
        @Nullable Set<UUID> subjects,
        @Nullable String action,
        @Nullable Instant from,
        @Nullable Instant until) {

    public static final AuditFilter ALL = new AuditFilter(null, null, null, null, null);

    /** What asks for something that cannot be. */
    public static final AuditFilter NOTHING = new AuditFilter(null, Set.of(), null, null, null);

    public AuditFilter {
        subjects = subjects == null ? null : Set.copyOf(subjects);
    }

    public AuditFilter of(UUID subject) {
        return new AuditFilter(actor, Set.of(subject), action, from, until);
    }

    public AuditFilter doing(String wanted) {
        return new AuditFilter(actor, subjects, wanted, from, until);
    }
}
