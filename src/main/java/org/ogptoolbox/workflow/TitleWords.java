package org.ogptoolbox.workflow;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HexFormat;
import java.util.List;
import org.ogptoolbox.base.Folding;

/**
 * The words of a title as the search keeps them: folded, so that "idées" is found by "IDEES", and in
 * hexadecimal, so that every collation sorts them alike.
 */
final class TitleWords {

    private static final int LONGEST = 120;
    /** Sorts after every word that begins with the prefix it is put behind. */
    private static final String AFTER = "g";

    private TitleWords() {}

    static List<String> of(String text) {
        return Folding.words(text).stream()
                .map(word -> HexFormat.of().formatHex(word.getBytes(UTF_8)))
                .map(hex -> hex.length() > LONGEST ? hex.substring(0, LONGEST) : hex)
                .distinct()
                .toList();
    }

    /** The first word that does not begin with this one any more. */
    static String after(String word) {
        return word + AFTER;
    }
}
