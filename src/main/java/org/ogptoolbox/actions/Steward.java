package org.ogptoolbox.actions;

import org.ogptoolbox.identity.AccountId;

/** Who looks after a collective action: the account and its name, never its address. */
public record Steward(AccountId id, String name) {}
