package org.ogptoolbox.content;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** That one entry backs another: a use case a tool, a tool an action proposal. */
@Entity
@Table(name = "content_attachment")
class Attachment {

    @Embeddable
    record Key(
            @Column(name = "entry_id") UUID entryId,
            @Column(name = "backing_id") UUID backingId) {}

    @EmbeddedId
    private Key key;

    @Column(name = "attached_at", nullable = false)
    private Instant attachedAt;

    @SuppressWarnings("NullAway.Init")
    protected Attachment() {}

    Attachment(Key key, Instant now) {
        this.key = key;
        this.attachedAt = now;
    }

    Key key() {
        return key;
    }

    Instant attachedAt() {
        return attachedAt;
    }
}
