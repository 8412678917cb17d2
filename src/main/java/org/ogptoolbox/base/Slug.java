package org.ogptoolbox.base;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The readable last part of a public address: lower-case ASCII letters, digits and single hyphens, at most 80.
 *
 * @param value for example {@code decidim}
 */
public record Slug(@JsonValue String value) {

    private static final int MAX = 80;

    public Slug {
        if (!value.matches("[a-z0-9]+(-[a-z0-9]+)*") || value.length() > MAX) {
            throw new IllegalArgumentException("Not a slug: " + value);
        }
    }

    /** The slug of a name in Latin letters; {@code entry} when it has no letter or digit that ASCII can show. */
    public static Slug of(String name) {
        var hyphenated = String.join("-", Folding.words(name)).replaceAll("[^a-z0-9]+", "-");
        var cut =
                hyphenated.substring(0, Math.min(hyphenated.length(), MAX - 6)).replaceAll("^-+|-+$", "");
        return new Slug(cut.isEmpty() ? "entry" : cut);
    }

    /** The n-th of several that would otherwise be called the same: {@code decidim-2}. */
    public Slug numbered(int number) {
        return new Slug(value + "-" + number);
    }

    @Override
    public String toString() {
        return value;
    }
}
