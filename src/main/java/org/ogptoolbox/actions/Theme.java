package org.ogptoolbox.actions;

import java.util.Arrays;

/** What collective actions are about, in the order in which pages show them. Labels are {@code theme.<NAME>}. */
public enum Theme {
    TRANSPARENCY("transparency-integrity-anti-corruption"),
    CLIMATE("climate-sustainable-development"),
    DIGITAL("digital-tools-capacity"),
    OTHER("other");

    private final String code;

    Theme(String code) {
        this.code = code;
    }

    /** What databases, data and style sheets call it. */
    public String code() {
        return code;
    }

    static Theme of(String code) {
        return Arrays.stream(values())
                .filter(theme -> theme.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No theme " + code));
    }
}
