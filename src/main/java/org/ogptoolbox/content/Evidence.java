package org.ogptoolbox.content;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where the value of a technical criterion comes from.
 *
 * @param source who said so
 * @param date when it was so
 * @param vouchedBy the person or organisation who vouches for it, as shown to readers
 */
public record Evidence(
        Source source, LocalDate date, @Nullable String vouchedBy) {

    /** The origins of a value. */
    public enum Source {
        CONTRIBUTOR,
        PUBLICCODE,
        IMPORT
    }

    public Evidence {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(date, "date");
    }
}
