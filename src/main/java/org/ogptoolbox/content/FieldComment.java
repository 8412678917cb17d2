package org.ogptoolbox.content;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ogptoolbox.identity.AccountId;

/**
 * A remark at a field of a revision.
 *
 * @param pointer JSON pointer of the field; empty string for the revision as a whole
 * @param round the round in which it was made
 * @param resolvedAt when author or moderator ticked it off, null while it is open
 */
public record FieldComment(
        UUID id,
        RevisionId revision,
        String pointer,
        int round,
        AccountId author,
        String text,
        Instant createdAt,
        @Nullable Instant resolvedAt) {

    public boolean resolved() {
        return resolvedAt != null;
    }
}
