package org.ogptoolbox.workflow;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ogptoolbox.identity.AccountId;

/**
 * A work item that left somebody's hands, or came into somebody's, by other than their own click.
 *
 * @param former who had it, null when nobody did
 * @param present who has it now, null when it is free again
 * @param by who decided so, null when the former holder had lost the right to it
 * @param reason what they wrote, empty when nobody did
 */
public record Handover(
        UUID id,
        WorkItemId item,
        Instant at,
        @Nullable AccountId former,
        @Nullable AccountId present,
        @Nullable AccountId by,
        String reason) {}
