package org.ogptoolbox.content;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A name in its own script without case, accents, blanks and punctuation. Rights hang on it and it is stored as a key, so
 * that it does not follow {@link org.ogptoolbox.base.Folding}: names that merely sound alike are not the same.
 */
final class PlainName {

    private static final int MAX = 500;

    private PlainName() {}

    static String of(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replace("æ", "ae")
                .replace("œ", "oe")
                .replace("ø", "o")
                .replace("ł", "l")
                .replace("đ", "d")
                .replaceAll("[^\\p{L}\\p{N}]+", "");
        return plain.length() <= MAX ? plain : plain.substring(0, MAX);
    }
}
