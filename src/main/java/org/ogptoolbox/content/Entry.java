package org.ogptoolbox.content;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ogptoolbox.base.Slug;

/** Something the catalogue can publish: its kind, its address and which of its revisions readers see. */
@Entity
@Table(name = "content_entry")
class Entry {

    @Id
    @Column(name = "id")
    private UUID id;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false)
    private Kind kind;

    @Column(name = "slug")
    private @Nullable String slug;

    @Column(name = "published_revision")
    private @Nullable UUID publishedRevision;

    @Column(name = "taken_down_revision")
    private @Nullable UUID takenDownRevision;

    @Column(name = "title")
    private @Nullable String title;

    @Column(name = "search_title")
    private @Nullable String searchTitle;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected Entry() {}

    Entry(Kind kind, Instant now) {
        this.id = UUID.randomUUID();
        this.kind = kind;
        this.createdAt = now;
    }

    UUID id() {
        return id;
    }

    Kind kind() {
        return kind;
    }

    boolean hasSlug() {
        return slug != null;
    }

    /** An address, once given, stays. */
    void assign(Slug free) {
        if (slug == null) {
            slug = free.value();
        }
    }

    Optional<UUID> publishedRevision() {
        return Optional.ofNullable(publishedRevision);
    }

    void show(UUID revision, String revisionTitle) {
        publishedRevision = revision;
        title = revisionTitle;
        searchTitle = SearchTitle.of(revisionTitle).text();
    }

    boolean isTakenDown() {
        return takenDownRevision != null;
    }

    /** Readers see nothing of it any more. Answers the revision that they saw. */
    UUID takeDown() {
        var seen = publishedRevision().orElseThrow(EntryNotFound::new);
        takenDownRevision = seen;
        publishedRevision = null;
        return seen;
    }

    /** Readers see what they saw before it was taken down. Answers that revision. */
    UUID showAgain() {
        var seen = Optional.ofNullable(takenDownRevision)
                .orElseThrow(() -> new TakedownProblem("content.takedown.moved-on"));
        publishedRevision = seen;
        takenDownRevision = null;
        return seen;
    }
}
