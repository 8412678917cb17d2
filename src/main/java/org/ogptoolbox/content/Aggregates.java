package org.ogptoolbox.content;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Entries and revisions for those who change them: locked until the transaction ends, so that of two who decide at once
 * the second sees what the first did, instead of failing at the commit.
 */
@Component
class Aggregates {

    private final EntityManager entities;

    Aggregates(EntityManager entities) {
        this.entities = entities;
    }

    void add(Object entity) {
        entities.persist(entity);
    }

    /** Answers false when there is none. */
    boolean remove(Class<?> type, Object id) {
        var found = entities.find(type, id);
        if (found != null) {
            entities.remove(found);
        }
        return found != null;
    }

    /** Writes what was changed, so that versions and plain SQL of the same transaction see it. */
    void flush() {
        entities.flush();
    }

    Revision revision(RevisionId id) {
        var found = entities.find(Revision.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
        if (found == null) {
            throw new RevisionNotFound(id);
        }
        return found;
    }

    Entry entry(UUID id) {
        var found = entities.find(Entry.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (found == null) {
            throw new EntryNotFound();
        }
        return found;
    }

    /** Several entries, locked in one order for everybody, answered in the order in which they were asked for. */
    List<Entry> entries(Stream<@Nullable EntryId> ids) {
        var wanted = ids.filter(Objects::nonNull).map(EntryId::value).toList();
        wanted.stream().sorted().forEach(this::entry);
        return wanted.stream().map(this::entry).toList();
    }

    Takedown takedown(TakedownId id) {
        var found = entities.find(Takedown.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
        if (found == null) {
            throw new EntryNotFound();
        }
        return found;
    }

    Comment comment(UUID id) {
        var found = entities.find(Comment.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (found == null) {
            throw new CommentNotFound();
        }
        return found;
    }
}
