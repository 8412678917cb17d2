package org.ogptoolbox.content;

import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.ogptoolbox.audit.AuditTrail;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.base.LocalizedText;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes to the audit trail what was done to a revision, and tells whoever listens. */
@Component
class Trail {

    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    Trail(AuditTrail audit, ApplicationEventPublisher events) {
        this.audit = audit;
        this.events = events;
    }

    void record(String action, Revision revision) {
        audit.record(
                action,
                revision.id(),
                Map.of("kind", revision.kind().name(), "round", String.valueOf(revision.round())));
    }

    void record(String action, Revision revision, Function<RevisionId, RevisionEvent> event) {
        record(action, revision);
        events.publishEvent(event.apply(new RevisionId(revision.id())));
    }

    void duplicate(Revision revision, EntryId of) {
        audit.record("revision.marked-duplicate", revision.id(), Map.of("duplicateOf", of.toString()));
        events.publishEvent(new RevisionEvent.Rejected(new RevisionId(revision.id())));
    }

    void translated(Revision revision, String pointer, Language into, LocalizedText.Status status) {
        audit.record(
                "revision.translated",
                revision.id(),
                Map.of("pointer", pointer, "language", into.tag(), "status", status.name()));
    }

    void record(String action, RevisionId revision, Map<String, String> details) {
        audit.record(action, revision.value(), details);
    }

    void record(String action, UUID entry, Map<String, String> details) {
        audit.record(action, entry, details);
    }

    void detached(Kind backing, EntryDetached detached) {
        audit.record(
                backing.path() + ".detached",
                detached.entry().value(),
                Map.of("backing", detached.backing().toString()));
        events.publishEvent(detached);
    }

    void attached(Kind backing, EntryAttached attached) {
        audit.record(
                backing.path() + ".attached",
                attached.entry().value(),
                Map.of("backing", attached.backing().toString()));
        events.publishEvent(attached);
    }
}
