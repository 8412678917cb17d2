package org.ogptoolbox.coalition;

import java.time.Instant;
import java.util.UUID;
import org.ogptoolbox.content.EntryId;
import org.ogptoolbox.identity.AccountId;

/**
 * Letters between one person and those who answer for a contribution.
 *
 * @param entry the contribution
 * @param account who wrote first
 */
public record Conversation(UUID id, EntryId entry, AccountId account, Instant openedAt) {}
