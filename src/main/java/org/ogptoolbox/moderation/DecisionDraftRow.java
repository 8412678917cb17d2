package org.ogptoolbox.moderation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.ogptoolbox.content.EntryId;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A draft in the database. The last save wins: only its owner writes it. */
@Entity
@Table(name = "moderation_draft")
class DecisionDraftRow {

    private static final JsonMapper JSON = new JsonMapper();

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "work_item", nullable = false)
    private UUID workItem;

    @Column(name = "account", nullable = false)
    private UUID account;

    @Column(name = "outcome")
    private @Nullable String outcome;

    @Column(name = "message", nullable = false)
    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private String message = "";

    @Column(name = "duplicate_of")
    private @Nullable UUID duplicateOf;

    /** A JSON object: pointer → text. */
    @Column(name = "remarks", nullable = false)
    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private String remarks = "{}";

    @Column(name = "hints_read", nullable = false)
    private boolean hintsRead;

    @Column(name = "updated_at", nullable = false)
    private Instant updatedAt = Instant.EPOCH;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    DecisionDraftRow() {}

    DecisionDraftRow(UUID id, UUID workItem, UUID account) {
        this.id = id;
        this.workItem = workItem;
        this.account = account;
    }

    void write(DecisionDraft draft, Instant now) {
        outcome = draft.outcome();
        message = draft.message();
        duplicateOf = draft.duplicateOf() == null ? null : draft.duplicateOf().value();
        remarks = JSON.writeValueAsString(draft.remarks());
        hintsRead = draft.hintsRead();
        updatedAt = now;
    }

    DecisionDraft draft() {
        return new DecisionDraft(
                outcome,
                message,
                duplicateOf == null ? null : new EntryId(duplicateOf),
                JSON.readValue(remarks, new TypeReference<Map<String, String>>() {}),
                hintsRead);
    }
}
