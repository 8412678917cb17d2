package org.ogptoolbox.identity;

import java.util.UUID;

/** Names one account. */
public record AccountId(UUID value) {

    static AccountId random() {
        return new AccountId(UUID.randomUUID());
    }

    public static AccountId parse(String text) {
        return new AccountId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
