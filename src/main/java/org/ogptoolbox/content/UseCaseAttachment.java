package org.ogptoolbox.content;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** That a use case backs a tool. */
@Entity
@Table(name = "content_use_case")
class UseCaseAttachment {

    @Embeddable
    record Key(
            @Column(name = "tool_id") UUID toolId,
            @Column(name = "use_case_id") UUID useCaseId) {}

    @EmbeddedId
    private Key key;

    @Column(name = "attached_at", nullable = false)
    private Instant attachedAt;

    @SuppressWarnings("NullAway.Init")
    protected UseCaseAttachment() {}

    UseCaseAttachment(Key key, Instant now) {
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
