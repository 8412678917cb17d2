package org.ogptoolbox.identity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An account as administrators list it.
 *
 * @param lastSignIn null when nobody signed in with it yet
 */
public record AccountListing(Account account, @Nullable Instant lastSignIn) {}
