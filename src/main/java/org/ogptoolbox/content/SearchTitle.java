package org.ogptoolbox.content;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/**
 * A title as it is compared: no case, no accents, no punctuation.
 *
 * @param text its words, one space between them; at most 500 characters
 */
record SearchTitle(String text) {

    private static final int MAX = 500;

    static SearchTitle of(String title) {
        var plain = Normalizer.normalize(title, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replace("æ", "ae")
                .replace("œ", "oe")
                .replace("ø", "o")
                .replace("ł", "l")
                .replace("đ", "d")
                .replaceAll("['’`´]", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
        return new SearchTitle(
                plain.length() <= MAX ? plain : plain.substring(0, MAX).strip());
    }

    List<String> words() {
        return text.isEmpty() ? List.of() : List.of(text.split(" "));
    }

    /** Without the spaces: "Open Fisca" and "OpenFisca" are the same name. */
    String squashed() {
        return text.replace(" ", "");
    }
}
