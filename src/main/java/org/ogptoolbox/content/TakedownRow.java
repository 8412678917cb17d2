package org.ogptoolbox.content;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ogptoolbox.base.LocalizedText;
import org.ogptoolbox.identity.AccountId;

/** A takedown as a query reads it, with the entry and the revision it is about. */
record TakedownRow(
        UUID id,
        UUID entryId,
        Kind kind,
        String slug,
        String title,
        UUID revision,
        UUID author,
        TakedownReason reason,
        String text,
        @Nullable UUID mergedInto,
        TakedownState state,
        UUID askedBy,
        Instant askedAt,
        @Nullable UUID confirmedBy,
        @Nullable Instant inForceAt) {

    static final String SELECT =
            "select new org.ogptoolbox.content.TakedownRow(t.id, e.id, e.kind, e.slug, e.title, r.id,"
                    + " r.authorId, t.reason, t.text, t.mergedInto, t.state, t.askedBy, t.askedAt, t.confirmedBy, t.inForceAt)"
                    + " from Takedown t join Entry e on e.id = t.entryId"
                    + " join Revision r on r.id = coalesce(e.publishedRevision, e.takenDownRevision) ";

    TakedownDetails details(LocalizedText told) {
        return new TakedownDetails(
                new TakedownId(id),
                new EntryId(entryId),
                kind,
                slug,
                title,
                new RevisionId(revision),
                new AccountId(author),
                reason,
                told,
                mergedInto == null ? null : new EntryId(mergedInto),
                state,
                new AccountId(askedBy),
                askedAt,
                confirmedBy == null ? null : new AccountId(confirmedBy),
                inForceAt);
    }
}
