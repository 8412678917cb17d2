package org.ogptoolbox.coalition;

import java.time.Instant;
import org.ogptoolbox.identity.AccountId;

/** What somebody wrote in a conversation. */
public record Letter(AccountId account, String text, Instant sentAt) {}
