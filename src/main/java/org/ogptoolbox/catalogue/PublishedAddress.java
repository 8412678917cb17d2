package org.ogptoolbox.catalogue;

import java.time.Instant;
import org.ogptoolbox.content.Kind;

/** Where a published entry is found, and when it last changed. */
public record PublishedAddress(Kind kind, String slug, Instant updatedAt) {}
