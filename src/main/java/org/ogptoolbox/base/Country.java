package org.ogptoolbox.base;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A country, named by its ISO 3166-1 alpha-2 code.
 *
 * @param code two capital letters
 */
public record Country(@JsonValue String code) implements Comparable<Country> {

    private static final Set<String> CODES = Set.of(Locale.getISOCountries());

    @JsonCreator
    public Country {
        if (!CODES.contains(code)) {
            throw new IllegalArgumentException("Not an ISO 3166-1 alpha-2 code: " + code);
        }
    }

    /** Every country, in the order of its code. */
    public static List<Country> all() {
        return CODES.stream().sorted().map(Country::new).toList();
    }

    /** The country that a language calls so, whatever the case; empty when it calls none so. */
    public static Optional<Country> named(String name, Locale language) {
        return all().stream()
                .filter(country -> country.displayName(language).equalsIgnoreCase(name.strip()))
                .findFirst();
    }

    /** The country's name as the reader's language calls it. */
    public String displayName(Locale reader) {
        return Locale.of("", code).getDisplayCountry(reader);
    }

    @Override
    public int compareTo(Country other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
