package org.ogptoolbox.content;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An entry as a query reads it, with the title of one of its revisions. */
record EntryRow(
        UUID id,
        Kind kind,
        String title,
        @Nullable String slug,
        @Nullable UUID publishedRevision) {

    Entries.Match match(double score) {
        return new Entries.Match(
                new EntryId(id), kind, title, Optional.ofNullable(slug), publishedRevision != null, score);
    }
}
