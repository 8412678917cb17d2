package org.ogptoolbox.content;

import java.util.UUID;

/** Identifies a takedown. */
public record TakedownId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
