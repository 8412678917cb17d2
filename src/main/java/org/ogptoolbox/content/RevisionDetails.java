package org.ogptoolbox.content;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.ogptoolbox.identity.AccountId;

/**
 * A revision as other modules see it.
 *
 * @param number 1 for the entry's first revision
 * @param round how often it was submitted, 0 for a draft
 * @param version the lock version to hand back when saving
 * @param resumeAt where the author left the wizard (step and field), null at the start
 * @param publishedBefore whether the entry was published before, even if it was taken down since
 */
public record RevisionDetails(
        RevisionId id,
        EntryId entry,
        Kind kind,
        @Nullable String slug,
        int number,
        int round,
        RevisionState state,
        Content content,
        AccountId author,
        long version,
        @Nullable String resumeAt,
        boolean publishedBefore,
        Instant createdAt,
        Instant updatedAt) {}
