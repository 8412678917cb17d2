package org.ogptoolbox.content;

import java.time.Instant;

/**
 * A revision as a list of its author's reads it, without its text.
 *
 * @param number 1 for the entry's first revision
 */
public record AuthoredRevision(
        RevisionId id, EntryId entry, Kind kind, String title, int number, RevisionState state, Instant updatedAt) {}
