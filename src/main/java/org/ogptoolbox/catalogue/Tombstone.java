package org.ogptoolbox.catalogue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.ogptoolbox.base.LocalizedText;
import org.ogptoolbox.content.EntryId;
import org.ogptoolbox.content.Kind;
import org.ogptoolbox.content.TakedownReason;

/**
 * What readers are told of an entry that was taken down.
 *
 * @param mergedInto the entry it was merged into, null unless it was
 */
public record Tombstone(
        EntryId id,
        Kind kind,
        String slug,
        String title,
        TakedownReason reason,
        LocalizedText text,
        @Nullable EntryId mergedInto,
        Instant removedAt) {}
