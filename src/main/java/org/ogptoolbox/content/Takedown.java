package org.ogptoolbox.content;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.ogptoolbox.identity.AccountId;

/** That an entry is, was or shall be taken down; guards who may let it take effect. */
@Entity
@Table(name = "content_takedown")
class Takedown {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "entry_id", nullable = false)
    private UUID entryId;

    @Enumerated(EnumType.STRING)
    @Column(name = "reason", nullable = false)
    private TakedownReason reason;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    @Column(name = "text", nullable = false)
    private String text;

    @Column(name = "merged_into")
    private @Nullable UUID mergedInto;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private TakedownState state;

    @Column(name = "asked_by", nullable = false)
    private UUID askedBy;

    @Column(name = "asked_at", nullable = false)
    private Instant askedAt;

    @Column(name = "confirmed_by")
    private @Nullable UUID confirmedBy;

    @Column(name = "in_force_at")
    private @Nullable Instant inForceAt;

    @Column(name = "ended_by")
    private @Nullable UUID endedBy;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Takedown() {}

    Takedown(UUID entryId, TakedownReason reason, String text, @Nullable UUID mergedInto, AccountId by, Instant now) {
        this.id = UUID.randomUUID();
        this.entryId = entryId;
        this.reason = reason;
        this.text = text;
        this.mergedInto = mergedInto;
        this.state = TakedownState.WAITING;
        this.askedBy = by.value();
        this.askedAt = now;
    }

    UUID id() {
        return id;
    }

    UUID entryId() {
        return entryId;
    }

    TakedownReason reason() {
        return reason;
    }

    /** Lets one take effect that needs nobody else. */
    void enforce(Instant now) {
        require(TakedownState.WAITING);
        if (reason.needsSecondPairOfEyes()) {
            throw new TakedownProblem("content.takedown.second-pair");
        }
        become(TakedownState.IN_FORCE, now);
    }

    /** The second pair of eyes, never the first. */
    void confirm(AccountId by, Instant now) {
        require(TakedownState.WAITING);
        if (askedBy.equals(by.value())) {
            throw new TakedownProblem("content.takedown.second-pair");
        }
        confirmedBy = by.value();
        become(TakedownState.IN_FORCE, now);
    }

    void withdraw(AccountId by, Instant now) {
        require(TakedownState.WAITING);
        end(TakedownState.WITHDRAWN, by, now);
    }

    void lift(AccountId by, Instant now) {
        require(TakedownState.IN_FORCE);
        end(TakedownState.LIFTED, by, now);
    }

    private void become(TakedownState next, Instant now) {
        state = next;
        inForceAt = now;
    }

    private void end(TakedownState next, AccountId by, Instant now) {
        state = next;
        endedBy = by.value();
        endedAt = now;
    }

    private void require(TakedownState needed) {
        if (state != needed) {
            throw new TakedownProblem("content.takedown.moved-on");
        }
    }
}
