package org.ogptoolbox.translation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.ogptoolbox.identity.AccountId;
import org.ogptoolbox.workflow.WorkItemId;

/** What was typed for one field and not handed over yet. */
@Entity
@Table(name = "translation_draft")
class TranslationDraft {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "work_item_id")
    private UUID workItem;

    @Column(name = "pointer")
    private String pointer;

    @Column(name = "author_id")
    private UUID author;

    @Column(name = "text")
    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private String text;

    @Column(name = "saved_at")
    private Instant savedAt;

    @SuppressWarnings("NullAway.Init")
    protected TranslationDraft() {}

    TranslationDraft(WorkItemId workItem, String pointer, AccountId author, String text, Instant now) {
        this.id = UUID.randomUUID();
        this.workItem = workItem.value();
        this.pointer = pointer;
        this.author = author.value();
        this.text = text;
        this.savedAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    void write(AccountId by, String typed, Instant now) {
        author = by.value();
        text = typed;
        savedAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    String pointer() {
        return pointer;
    }

    String text() {
        return text;
    }
}
