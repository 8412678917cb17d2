package org.ogptoolbox.content;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.ogptoolbox.identity.AccountId;

/** A remark at a field, as it is stored. */
@Entity
@Table(name = "content_comment")
class Comment {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "revision_id", nullable = false)
    private UUID revisionId;

    @Column(name = "pointer", nullable = false)
    private String pointer;

    @Column(name = "round", nullable = false)
    private int round;

    @Column(name = "author_id", nullable = false)
    private UUID authorId;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    @Column(name = "text", nullable = false)
    private String text;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Column(name = "resolved_at")
    private @Nullable Instant resolvedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "settled")
    private FieldComment.@Nullable Settled settled;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    @Column(name = "answer")
    private @Nullable String answer;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    @SuppressWarnings("NullAway.Init")
    protected Comment() {}

    Comment(UUID revisionId, int round, String pointer, AccountId author, String text, Instant now) {
        this.id = UUID.randomUUID();
        this.revisionId = revisionId;
        this.round = round;
        this.pointer = pointer;
        this.authorId = author.value();
        this.text = text;
        this.createdAt = now;
    }

    /** Answers false when it was settled already. */
    boolean conclude(FieldComment.Settled how, Instant now) {
        if (resolvedAt != null) {
            return false;
        }
        resolvedAt = now;
        settled = how;
        return true;
    }

    /** What was put off is to be talked about again. */
    void reopen() {
        if (settled == FieldComment.Settled.LATER) {
            resolvedAt = null;
            settled = null;
        }
    }

    /** Answers false when it said the same before. */
    boolean answer(String text, Instant now) {
        if (text.equals(answer)) {
            return false;
        }
        answer = text;
        answeredAt = now;
        return true;
    }

    FieldComment details() {
        return new FieldComment(
                id,
                new RevisionId(revisionId),
                pointer,
                round,
                new AccountId(authorId),
                text,
                createdAt,
                resolvedAt,
                settled,
                answer,
                answeredAt);
    }
}
