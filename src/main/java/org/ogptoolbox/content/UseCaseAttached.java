package org.ogptoolbox.content;

/** A use case was attached to a tool; either may still be unpublished. Published inside the transaction that did it. */
public record UseCaseAttached(EntryId tool, EntryId useCase) {}
