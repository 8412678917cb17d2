package org.ogptoolbox.translation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TranslationDrafts extends Repository<TranslationDraft, UUID> {

    void save(TranslationDraft draft);

    Optional<TranslationDraft> findByWorkItemAndPointer(UUID workItem, String pointer);

    List<TranslationDraft> findByWorkItem(UUID workItem);

    @Modifying(flushAutomatically = true)
    @Query("delete from TranslationDraft where workItem = :workItem")
    void deleteOf(UUID workItem);
}
