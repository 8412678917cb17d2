package org.ogptoolbox.content;

/**
 * An entry was attached to another that it backs; either may still be unpublished. Published inside the transaction that
 * did it.
 */
public record EntryAttached(EntryId entry, EntryId backing) {}
