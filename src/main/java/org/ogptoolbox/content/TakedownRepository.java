package org.ogptoolbox.content;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Looks at takedowns; whoever changes one locks its entry first, see {@link Aggregates}. */
interface TakedownRepository extends Repository<Takedown, UUID> {

    @Query(TakedownRow.SELECT + "where t.id = :id")
    Optional<TakedownRow> row(UUID id);

    @Query(TakedownRow.SELECT + "where t.entryId = :entry and t.state in (WAITING, IN_FORCE)")
    Optional<TakedownRow> open(UUID entry);

    @Query(TakedownRow.SELECT + "where t.state = :state order by t.askedAt desc, t.id")
    List<TakedownRow> in(TakedownState state, Limit limit);

    @Query("select t.entryId from Takedown t where t.id = :id")
    Optional<UUID> entry(UUID id);

    @Query("select t.id from Takedown t where t.entryId = :entry and t.state in (WAITING, IN_FORCE)")
    List<UUID> openIds(UUID entry);

    @Query("select r.id from Revision r where r.entryId = :entry and r.state = APPROVED order by r.number")
    List<UUID> approved(UUID entry);
}
