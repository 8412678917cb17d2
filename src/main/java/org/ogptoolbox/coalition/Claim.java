package org.ogptoolbox.coalition;

import org.jspecify.annotations.Nullable;
import org.ogptoolbox.content.Link;
import org.ogptoolbox.content.RevisionDetails;
import org.ogptoolbox.identity.AccountId;

/**
 * Somebody acts in the name of an organisation, and the organisation is asked whether they may.
 *
 * @param proposal what they submitted, null when they ask to join
 * @param message what they wrote with it, empty for a proposal
 */
public record Claim(
        Link organisation,
        AccountId account,
        String accountName,
        @Nullable RevisionDetails proposal,
        String message) {}
