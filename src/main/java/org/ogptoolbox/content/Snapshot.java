package org.ogptoolbox.content;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a revision said when it was submitted. */
@Entity
@Table(name = "content_snapshot")
class Snapshot {

    @Embeddable
    record Key(
            @Column(name = "revision_id") UUID revisionId,
            @Column(name = "round") int round) {}

    @EmbeddedId
    private Key key;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    @Column(name = "content", nullable = false)
    private String content;

    @Column(name = "submitted_at", nullable = false)
    private Instant submittedAt;

    @SuppressWarnings("NullAway.Init")
    protected Snapshot() {}

    Snapshot(Revision revision, Instant now) {
        this.key = new Key(revision.id(), revision.round());
        this.content = revision.document().json();
        this.submittedAt = now;
    }

    String content() {
        return content;
    }
}
