package org.ogptoolbox.content;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Looks at entries. */
interface EntryRepository extends Repository<Entry, UUID> {

    String SELECT = "select new org.ogptoolbox.content.EntryRow(e.id, e.kind, r.title, e.slug, e.publishedRevision)"
            + " from Entry e join Revision r on r.entryId = e.id ";

    @Query(SELECT + "where e.kind = :kind and r.id = e.publishedRevision and e.searchTitle like :pattern escape '!'"
            + " order by e.searchTitle, e.id")
    List<EntryRow> published(Kind kind, String pattern, Limit limit);

    @Query(SELECT + "where e.id = :id order by case when r.id = e.publishedRevision then 0 else 1 end, r.number desc")
    List<EntryRow> titled(UUID id, Limit limit);

    @Query("select e.id from Entry e where e.kind = :kind and e.slug = :slug")
    Optional<UUID> bySlug(Kind kind, String slug);

    @Query("select m.key.accountId from Maintainer m where m.key.entryId = :entry order by m.since, m.key.accountId")
    List<UUID> maintainers(UUID entry);
}
