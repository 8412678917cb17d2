package org.ogptoolbox.base;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterEnums.ECharacterCategory;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Transliterator;
import com.ibm.icu.util.VersionInfo;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Texts as they are searched, compared and made into addresses: lower case, in Latin letters, without accents, so that
 * "Łódź" is found by "lodz" and "Открытый" by "otkrytyj". Signs that mean something stay: C++, C#, .NET, 5 %, emoji.
 * See docs/decisions/015.
 */
public final class Folding {

    /** By which rule stored texts were folded; where another stands, they are folded anew. */
    public static final String RULE = "1, ICU " + VersionInfo.ICU_VERSION.getMajor();

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}+#.]+");

    /** Each is a word of its own, with or without a space before it. */
    private static final String SIGNS = "%&@*_";

    private Folding() {}

    /** The words of a text, folded, in their order. */
    public static List<String> words(String text) {
        var words = new ArrayList<String>();
        for (var word : Split.of(Normalizer.normalize(text, Normalizer.Form.NFKC))) {
            var folded = latin(word);
            if (folded.equals(word) || ascii(folded) && folded.indexOf(' ') < 0) {
                words.add(folded);
            } else {
                // One word of ours may be several in Latin letters, with apostrophes of scholars in between.
                Arrays.stream(folded.split(" "))
                        .map(part -> part.length() == 1
                                ? part
                                : SEPARATORS.matcher(part).replaceAll(""))
                        .filter(part -> !part.isEmpty())
                        .forEach(words::add);
            }
        }
        return words;
    }

    /** The same on one line. */
    public static String line(String text) {
        return String.join(" ", words(text));
    }

    private static String latin(String word) {
        if (ascii(word)) {
            return word.toLowerCase(Locale.ROOT);
        }
        var plain = plain(word);
        if (ascii(plain)) {
            return plain;
        }
        var rules = word.codePoints().allMatch(Folding::isLatin) ? Latin.RULES : AnyScript.RULES;
        return plain(rules.transliterate(word));
    }

    private static String plain(String word) {
        return MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    private static boolean ascii(String text) {
        return text.chars().allMatch(letter -> letter < 0x80);
    }

    private static boolean isLatin(int letter) {
        var script = UScript.getScript(letter);
        return script == UScript.LATIN || script == UScript.COMMON || script == UScript.INHERITED;
    }

    /** Made when first needed: they take a moment. Several threads may use them at once. */
    private static final class Latin {
        static final Transliterator RULES = Transliterator.getInstance("Latin-ASCII");
    }

    private static final class AnyScript {
        static final Transliterator RULES =
                Transliterator.getInstance("Any-Latin; [\\u02B0-\\u02FF\\u2018\\u2019'] Remove; Latin-ASCII");
    }

    /** Where words begin and end. */
    private static final class Split {

        private final List<String> words = new ArrayList<>();
        private final StringBuilder word = new StringBuilder();
        private final int[] letters;

        private Split(String text) {
            letters = text.codePoints().toArray();
        }

        static List<String> of(String text) {
            var split = new Split(text);
            for (var at = 0; at < split.letters.length; at++) {
                split.take(at);
            }
            split.end();
            return split.words;
        }

        private void take(int at) {
            var letter = letters[at];
            var type = UCharacter.getType(letter);
            if (isApostrophe(letter)) {
                end();
            } else if (Character.isLetterOrDigit(letter)
                    || isMark(type) && !word.isEmpty()
                    || type == ECharacterCategory.OTHER_NUMBER) {
                word.appendCodePoint(letter);
            } else if (type == ECharacterCategory.FORMAT || isMark(type)) {
                return;
            } else if (isSuffix(letter) && !word.isEmpty() || isPrefix(at)) {
                word.appendCodePoint(letter);
            } else {
                end();
                if (isSign(letter, type)) {
                    words.add(Character.toString(letter));
                }
            }
        }

        private void end() {
            if (!word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
        }

        /** A letter by its property: Hawaiʻi is typed Hawai'i as well. */
        private static boolean isApostrophe(int letter) {
            return letter >= 0x2b0 && letter <= 0x2ff;
        }

        /** C++, F#. */
        private static boolean isSuffix(int letter) {
            return letter == '+' || letter == '#';
        }

        /** .NET, but not the end of a sentence. */
        private boolean isPrefix(int at) {
            return letters[at] == '.'
                    && word.isEmpty()
                    && (at == 0 || UCharacter.isUWhiteSpace(letters[at - 1]))
                    && at + 1 < letters.length
                    && Character.isLetter(letters[at + 1]);
        }

        private static boolean isMark(int type) {
            return type == ECharacterCategory.NON_SPACING_MARK
                    || type == ECharacterCategory.ENCLOSING_MARK
                    || type == ECharacterCategory.COMBINING_SPACING_MARK;
        }

        private static boolean isSign(int letter, int type) {
            return SIGNS.indexOf(letter) >= 0
                    || isSuffix(letter)
                    || type == ECharacterCategory.OTHER_SYMBOL
                    || type == ECharacterCategory.CURRENCY_SYMBOL
                    || type == ECharacterCategory.MATH_SYMBOL && letter > 0x7f;
        }
    }
}
