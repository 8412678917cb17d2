package org.ogptoolbox.content;

import java.util.UUID;

/** Names one entry. */
public record EntryId(UUID value) {

    public static EntryId parse(String text) {
        return new EntryId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
