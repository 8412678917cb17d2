package org.ogptoolbox.content;

import java.util.UUID;

/** Names one revision. */
public record RevisionId(UUID value) {

    public static RevisionId parse(String text) {
        return new RevisionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
