package org.ogptoolbox.content;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mention of another entry: by its id when the catalogue knows it, by its name alone when not.
 *
 * @param entry the {@link EntryId}'s value, or null
 */
public record Link(String name, @Nullable UUID entry) {

    public Link {
        name = Absent.text(name);
    }

    /** The name without case, accents, blanks and punctuation: equal for what is written a little differently. */
    public String plainName() {
        return PlainName.of(name);
    }
}
