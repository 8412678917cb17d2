package org.ogptoolbox.content;

/** Something happened to a revision. Published inside the transaction that did it. */
public sealed interface RevisionEvent {

    RevisionId revision();

    record Submitted(RevisionId revision) implements RevisionEvent {}

    record ChangesRequested(RevisionId revision) implements RevisionEvent {}

    record Approved(RevisionId revision) implements RevisionEvent {}

    record Rejected(RevisionId revision) implements RevisionEvent {}

    record Withdrawn(RevisionId revision) implements RevisionEvent {}

    record Published(RevisionId revision, EntryId entry) implements RevisionEvent {}
}
