package org.ogptoolbox.content;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Component;

/** Which entries back which. */
@Component
class EntryAttachments {

    private final RevisionRepository repository;
    private final Aggregates aggregates;
    private final Trail trail;
    private final Clock clock;

    EntryAttachments(RevisionRepository repository, Aggregates aggregates, Trail trail, Clock clock) {
        this.repository = repository;
        this.aggregates = aggregates;
        this.trail = trail;
        this.clock = clock;
    }

    /** What backs the entry, in the order in which it was attached. */
    List<EntryId> of(EntryId entry) {
        return repository.attached(entry.value()).stream().map(EntryId::new).toList();
    }

    List<EntryId> since(EntryId entry, Instant since) {
        return repository.attachedSince(entry.value(), since).stream()
                .map(EntryId::new)
                .toList();
    }

    void detach(EntryId entry, EntryId backing) {
        aggregates.entry(entry.value());
        var backingKind = aggregates.entry(backing.value()).kind();
        if (aggregates.remove(Attachment.class, new Attachment.Key(entry.value(), backing.value()))) {
            trail.detached(backingKind, new EntryDetached(entry, backing));
        }
    }

    /** The entry is locked, so that attaching the same twice at once does it once. */
    void attach(EntryId entry, EntryId backing) {
        var kind = aggregates.entry(entry.value()).kind();
        var backingKind = aggregates.entry(backing.value()).kind();
        if (!kind.backedBy().contains(backingKind)) {
            throw new IllegalArgumentException("No " + backingKind + " backs a " + kind + ": " + backing);
        }
        if (!of(entry).contains(backing)) {
            aggregates.add(new Attachment(
                    new Attachment.Key(entry.value(), backing.value()),
                    clock.instant().truncatedTo(ChronoUnit.MICROS)));
            trail.attached(backingKind, new EntryAttached(entry, backing));
        }
    }
}
