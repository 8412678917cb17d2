package org.ogptoolbox.actions;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One of the topics that a declaration invites contributions to.
 *
 * @param number what the public address calls it
 * @param steward by name, for those who read
 * @param version for whoever edits it
 */
public record CollectiveAction(
        int number,
        Declaration declaration,
        ActionFacts facts,
        @Nullable Steward steward,
        long version,
        Instant updatedAt) {}
