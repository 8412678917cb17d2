package org.ogptoolbox.content;

/** An entry does not back another any more. Published inside the transaction that did it. */
public record EntryDetached(EntryId entry, EntryId backing) {}
