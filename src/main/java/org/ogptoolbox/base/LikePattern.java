package org.ogptoolbox.base;

/** Patterns for SQL's {@code like}: what people type stands for itself. */
public final class LikePattern {

    /** Goes behind every {@code like ?} whose pattern comes from here. */
    public static final String ESCAPE = " escape '!' ";

    private LikePattern() {}

    /** Everything in which the text occurs. */
    public static String containing(String text) {
        return "%" + text.replaceAll("([!%_])", "!$1") + "%";
    }
}
