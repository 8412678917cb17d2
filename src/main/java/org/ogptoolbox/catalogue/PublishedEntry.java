package org.ogptoolbox.catalogue;

import java.time.Instant;
import org.ogptoolbox.content.Content;
import org.ogptoolbox.content.EntryId;

/** A published entry. */
public record PublishedEntry(EntryId id, String slug, Content content, Instant publishedAt, Instant updatedAt) {}
