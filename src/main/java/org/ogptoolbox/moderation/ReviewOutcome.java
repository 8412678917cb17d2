package org.ogptoolbox.moderation;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a review can decide. */
public enum ReviewOutcome {
    APPROVE,
    REQUEST_CHANGES,
    REJECT,
    DUPLICATE;

    /** What the definition calls it: {@code request-changes}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Empty for an outcome that only a definition knows. */
    public static Optional<ReviewOutcome> of(String code) {
        return Stream.of(values())
                .filter(outcome -> outcome.code().equals(code))
                .findFirst();
    }
}
