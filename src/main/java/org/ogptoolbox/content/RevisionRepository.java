package org.ogptoolbox.content;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Looks at revisions; whoever changes one locks it through {@link Aggregates}. */
interface RevisionRepository extends Repository<Revision, UUID> {

    @Query(RevisionRow.SELECT + "where r.id = :id")
    Optional<RevisionRow> row(UUID id);

    @Query(RevisionRow.SELECT + "where r.id in :ids")
    List<RevisionRow> rows(Collection<UUID> ids);

    @Query(RevisionRow.SELECT + "where r.entryId = :entry and r.id = e.publishedRevision")
    Optional<RevisionRow> published(UUID entry);

    /** What readers see, or saw before the entry was taken down. */
    @Query(RevisionRow.SELECT
            + "where r.entryId = :entry and r.id = coalesce(e.publishedRevision, e.takenDownRevision)")
    Optional<RevisionRow> lastPublished(UUID entry);

    @Query(RevisionRow.SELECT + "where r.id = e.publishedRevision order by e.id limit :limit offset :offset")
    List<RevisionRow> allPublished(int offset, int limit);

    @Query(RevisionRow.SELECT + "where r.authorId = :author order by r.updatedAt desc, r.id"
            + " limit :limit offset :offset")
    List<RevisionRow> byAuthor(UUID author, int offset, int limit);

    @Query("select new org.ogptoolbox.content.RevisionRepository$Authored("
            + "r.id, r.entryId, r.kind, r.title, r.number, r.state, r.updatedAt)"
            + " from Revision r where r.authorId = :author order by r.updatedAt desc, r.id")
    List<Authored> authored(UUID author);

    @Query(RevisionRow.SELECT + "where r.entryId = :entry order by r.number desc")
    List<RevisionRow> byEntry(UUID entry, Limit limit);

    @Query("select r.id from Revision r where r.entryId = :entry and r.authorId = :author"
            + " and r.state in (DRAFT, SUBMITTED, CHANGES_REQUESTED, APPROVED) order by r.number desc")
    List<UUID> open(UUID entry, UUID author, Limit limit);

    @Query("select coalesce(max(r.number), 0) from Revision r where r.entryId = :entry")
    int lastNumber(UUID entry);

    @Query("select s.content from Snapshot s where s.key.revisionId = :revision and s.key.round = :round")
    Optional<String> snapshot(UUID revision, int round);

    @Query("select r.duplicateOf from Revision r where r.id = :id and r.duplicateOf is not null")
    Optional<UUID> duplicateOf(UUID id);

    @Query("select c from Comment c where c.revisionId = :revision order by c.createdAt, c.id")
    List<Comment> comments(UUID revision);

    @Query("select a.key.backingId from Attachment a where a.key.entryId = :entry order by a.attachedAt")
    List<UUID> attached(UUID entry);

    @Query("select a.key.backingId from Attachment a where a.key.entryId = :entry and a.attachedAt >= :since"
            + " order by a.attachedAt")
    List<UUID> attachedSince(UUID entry, Instant since);

    /** {@link AuthoredRevision} as the query reads it. */
    record Authored(
            UUID id, UUID entryId, Kind kind, String title, int number, RevisionState state, Instant updatedAt) {

        AuthoredRevision revision() {
            return new AuthoredRevision(
                    new RevisionId(id), new EntryId(entryId), kind, title, number, state, updatedAt);
        }
    }
}
