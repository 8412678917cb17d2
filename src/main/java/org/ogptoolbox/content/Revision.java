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

/** One proposed state of an entry; guards the way it may go. */
@Entity
@Table(name = "content_revision")
class Revision {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "entry_id", nullable = false)
    private UUID entryId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false)
    private Kind kind;

    @Column(name = "number", nullable = false)
    private int number;

    @Column(name = "round", nullable = false)
    private int round;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private RevisionState state;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    @Column(name = "content", nullable = false)
    private String content;

    @Column(name = "title", nullable = false)
    private String title;

    @Column(name = "author_id", nullable = false)
    private UUID authorId;

    @Column(name = "resume_at")
    private @Nullable String resumeAt;

    @Column(name = "duplicate_of")
    private @Nullable UUID duplicateOf;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Column(name = "updated_at", nullable = false)
    private Instant updatedAt;

    @SuppressWarnings("NullAway.Init")
    protected Revision() {}

    Revision(UUID entryId, int number, Document document, AccountId author, Instant now) {
        this.id = UUID.randomUUID();
        this.entryId = entryId;
        this.kind = document.kind();
        this.number = number;
        this.state = RevisionState.DRAFT;
        this.content = document.json();
        this.title = document.title();
        this.authorId = author.value();
        this.createdAt = now;
        this.updatedAt = now;
    }

    UUID id() {
        return id;
    }

    UUID entryId() {
        return entryId;
    }

    Kind kind() {
        return kind;
    }

    RevisionState state() {
        return state;
    }

    int round() {
        return round;
    }

    long version() {
        return version;
    }

    Document document() {
        return new Document(kind, content, title);
    }

    /** The author's save, if it starts from what is stored. */
    void save(long seen, Document document, @Nullable String where, Instant now) {
        if (!state.editable()) {
            throw new RevisionStateException(state);
        }
        if (seen != version) {
            throw new EditConflict();
        }
        resumeAt = where;
        replace(document, now);
    }

    /** A translation, written while others work on the revision. */
    void translate(Document document, Instant now) {
        require(RevisionState.SUBMITTED, RevisionState.APPROVED);
        replace(document, now);
    }

    void submit(Instant now) {
        require(RevisionState.DRAFT, RevisionState.CHANGES_REQUESTED);
        round++;
        become(RevisionState.SUBMITTED, now);
    }

    /** The same text, as texts are kept nowadays. */
    void restate(Document document, Instant now) {
        require(RevisionState.SUBMITTED);
        replace(document, now);
    }

    void requestChanges(Instant now) {
        require(RevisionState.SUBMITTED);
        become(RevisionState.CHANGES_REQUESTED, now);
    }

    void approve(Instant now) {
        require(RevisionState.SUBMITTED);
        become(RevisionState.APPROVED, now);
    }

    void reopen(Instant now) {
        require(RevisionState.APPROVED);
        become(RevisionState.SUBMITTED, now);
    }

    void reject(Instant now) {
        require(RevisionState.SUBMITTED);
        become(RevisionState.REJECTED, now);
    }

    void markDuplicate(EntryId of, Instant now) {
        reject(now);
        duplicateOf = of.value();
    }

    void withdraw(Instant now) {
        if (state.ended()) {
            throw new RevisionStateException(state);
        }
        become(RevisionState.WITHDRAWN, now);
    }

    void publish(Instant now) {
        require(RevisionState.APPROVED);
        become(RevisionState.PUBLISHED, now);
    }

    void supersede(Instant now) {
        require(RevisionState.PUBLISHED);
        become(RevisionState.SUPERSEDED, now);
    }

    void takeDown(Instant now) {
        require(RevisionState.PUBLISHED);
        become(RevisionState.TAKEN_DOWN, now);
    }

    void publishAgain(Instant now) {
        require(RevisionState.TAKEN_DOWN);
        become(RevisionState.PUBLISHED, now);
    }

    private void replace(Document document, Instant now) {
        if (!content.equals(document.json())) {
            content = document.json();
            title = document.title();
            updatedAt = now;
        }
    }

    private void become(RevisionState next, Instant now) {
        state = next;
        updatedAt = now;
    }

    private void require(RevisionState... allowed) {
        for (var one : allowed) {
            if (state == one) {
                return;
            }
        }
        throw new RevisionStateException(state);
    }
}
