package org.ogptoolbox.coalition;

import java.time.Instant;
import java.util.UUID;
import org.ogptoolbox.identity.AccountId;

/**
 * Somebody who speaks for an organisation.
 *
 * @param organisation its name, as it was written when this was confirmed
 * @param by who confirmed it
 */
public record Speaker(UUID id, String organisation, AccountId account, AccountId by, Instant since) {}
