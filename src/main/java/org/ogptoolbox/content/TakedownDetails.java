package org.ogptoolbox.content;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.ogptoolbox.base.LocalizedText;
import org.ogptoolbox.identity.AccountId;

/**
 * A takedown as other modules see it.
 *
 * @param title that readers last saw
 * @param revision that readers last saw
 * @param author of that revision
 * @param text what readers are told beside the reason
 * @param mergedInto the entry its address leads to, null unless it was merged
 * @param confirmedBy the second pair of eyes, null when none was needed or none has looked yet
 * @param inForceAt since when readers see it no more, null while it waits
 */
public record TakedownDetails(
        TakedownId id,
        EntryId entry,
        Kind kind,
        String slug,
        String title,
        RevisionId revision,
        AccountId author,
        TakedownReason reason,
        LocalizedText text,
        @Nullable EntryId mergedInto,
        TakedownState state,
        AccountId askedBy,
        Instant askedAt,
        @Nullable AccountId confirmedBy,
        @Nullable Instant inForceAt) {}
