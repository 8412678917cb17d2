package org.ogptoolbox.content;

import java.util.List;
import java.util.stream.Stream;
import org.ogptoolbox.base.Folding;

/**
 * A title as it is compared: no case, no accents, no punctuation, in Latin letters.
 *
 * @param text its words, one space between them; at most 500 characters
 */
record SearchTitle(String text) {

    private static final int MAX = 500;

    static SearchTitle of(String title) {
        var plain = Folding.line(title);
        return new SearchTitle(
                plain.length() <= MAX ? plain : plain.substring(0, MAX).strip());
    }

    /** As it sounds; and as it looks, where letters of other scripts look like Latin ones. */
    static List<SearchTitle> forms(String title) {
        return Stream.of(of(title), of(LookAlikes.latin(title)))
                .filter(form -> !form.text().isEmpty())
                .distinct()
                .toList();
    }

    List<String> words() {
        return text.isEmpty() ? List.of() : List.of(text.split(" "));
    }

    /** Without the spaces: "Open Fisca" and "OpenFisca" are the same name. */
    String squashed() {
        return text.replace(" ", "");
    }
}
