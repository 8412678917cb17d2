package org.ogptoolbox.content;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ogptoolbox.identity.AccountId;

/** A revision as a query reads it, so that no entity is held while somebody only looks. */
record RevisionRow(
        UUID id,
        UUID entryId,
        Kind kind,
        @Nullable String slug,
        int number,
        int round,
        RevisionState state,
        String content,
        UUID authorId,
        long version,
        @Nullable String resumeAt,
        @Nullable UUID lastPublished,
        Instant createdAt,
        Instant updatedAt) {

    static final String SELECT = "select new org.ogptoolbox.content.RevisionRow("
            + "r.id, r.entryId, r.kind, e.slug, r.number, r.round, r.state, r.content, r.authorId, r.version,"
            + " r.resumeAt, coalesce(e.publishedRevision, e.takenDownRevision), r.createdAt, r.updatedAt)"
            + " from Revision r join Entry e on e.id = r.entryId ";

    RevisionDetails details(Contents contents) {
        return new RevisionDetails(
                new RevisionId(id),
                new EntryId(entryId),
                kind,
                slug,
                number,
                round,
                state,
                contents.read(kind, content),
                new AccountId(authorId),
                version,
                resumeAt,
                lastPublished != null,
                createdAt,
                updatedAt);
    }
}
