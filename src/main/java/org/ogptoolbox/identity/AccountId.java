package org.ogptoolbox.identity;

import java.util.UUID;

/** Names one account. */
public record AccountId(UUID value) {

    public static AccountId parse(String text) {
        return new AccountId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
