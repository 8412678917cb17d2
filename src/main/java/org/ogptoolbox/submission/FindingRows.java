package org.ogptoolbox.submission;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface FindingRows extends Repository<FindingRow, UUID> {

    void save(FindingRow row);

    List<FindingRow> findByRevisionOrderByOrdinal(UUID revision);

    @Modifying(flushAutomatically = true)
    @Query("delete from FindingRow where revision = :revision")
    void deleteOf(UUID revision);
}
