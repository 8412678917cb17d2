package org.ogptoolbox.moderation;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface DecisionDraftRows extends JpaRepository<DecisionDraftRow, UUID> {

    @Modifying
    @Query("delete from DecisionDraftRow row where row.workItem = :workItem")
    void deleteOf(UUID workItem);
}
