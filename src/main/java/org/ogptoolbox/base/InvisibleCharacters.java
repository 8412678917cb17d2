package org.ogptoolbox.base;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterEnums.ECharacterCategory;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Set;

/** Goes through one line and leaves out what nobody sees, unless its neighbours need it. */
final class InvisibleCharacters {

    private static final int NON_JOINER = 0x200c;
    private static final int JOINER = 0x200d;
    private static final int ZERO_WIDTH_SPACE = 0x200b;
    private static final int BLACK_FLAG = 0x1f3f4;
    private static final int TAG_END = 0xe007f;
    private static final int KEYCAP = 0x20e3;
    private static final int VIRAMA = 9;

    private final int[] letters;
    private final boolean rightToLeft;
    private final Set<Integer> paired;
    private final StringBuilder kept = new StringBuilder();
    /** The last letter that was kept; 0 at the beginning. */
    private int before;

    private InvisibleCharacters(String line) {
        letters = line.codePoints().toArray();
        rightToLeft = TypedText.rightToLeft(line);
        paired = rightToLeft ? pairs() : Set.of();
    }

    static String without(String line) {
        return new InvisibleCharacters(line).clean();
    }

    private String clean() {
        for (var at = 0; at < letters.length; at++) {
            var tags = letters[at] == BLACK_FLAG ? tags(at + 1) : 0;
            if (!ignorable(letters[at]) || needed(at)) {
                keep(letters[at]);
            }
            for (var last = at + tags; at < last; ) {
                keep(letters[++at]);
            }
        }
        return kept.toString();
    }

    private void keep(int letter) {
        kept.appendCodePoint(letter);
        before = letter;
    }

    private int after(int at) {
        return at + 1 < letters.length ? letters[at + 1] : 0;
    }

    private static boolean ignorable(int letter) {
        if (letter == '\t') {
            return false;
        }
        return switch (UCharacter.getType(letter)) {
            case ECharacterCategory.CONTROL, ECharacterCategory.SURROGATE -> true;
            case ECharacterCategory.FORMAT ->
                // Number and verse signs of Arabic and others are of this sort, but seen; hieroglyphs are stacked by
                // it.
                !UCharacter.hasBinaryProperty(letter, UProperty.PREPENDED_CONCATENATION_MARK)
                        && UScript.getScript(letter) != UScript.EGYPTIAN_HIEROGLYPHS;
            default ->
                UCharacter.hasBinaryProperty(letter, UProperty.DEFAULT_IGNORABLE_CODE_POINT)
                        || UCharacter.hasBinaryProperty(letter, UProperty.NONCHARACTER_CODE_POINT);
        };
    }

    private boolean needed(int at) {
        var letter = letters[at];
        return switch (letter) {
            case NON_JOINER -> joins(before) && joins(after(at));
            case JOINER ->
                joins(before) && joins(after(at)) || virama(before) || inEmoji(before) && pictograph(after(at));
            case ZERO_WIDTH_SPACE -> spaceless(before) && spaceless(after(at));
            case 0x200e, 0x200f, 0x061c -> rightToLeft && before != letter;
            case 0x202a, 0x202b, 0x202c, 0x2066, 0x2067, 0x2068, 0x2069 -> paired.contains(at);
            default ->
                UCharacter.hasBinaryProperty(letter, UProperty.VARIATION_SELECTOR)
                        && before != 0
                        && hasVariants(before, after(at));
        };
    }

    /** Letters that are written joined, or in clusters; their marks too. */
    private static boolean joins(int letter) {
        var type = UCharacter.getIntPropertyValue(letter, UProperty.JOINING_TYPE);
        if (type == UCharacter.JoiningType.DUAL_JOINING
                || type == UCharacter.JoiningType.RIGHT_JOINING
                || type == UCharacter.JoiningType.LEFT_JOINING) {
            return true;
        }
        if (type == UCharacter.JoiningType.TRANSPARENT
                && UCharacter.getIntPropertyValue(letter, UProperty.SCRIPT) == UScript.ARABIC) {
            return true;
        }
        return (UCharacter.isLetter(letter) || mark(letter))
                && UCharacter.getIntPropertyValue(letter, UProperty.INDIC_SYLLABIC_CATEGORY)
                        != UCharacter.IndicSyllabicCategory.OTHER;
    }

    private static boolean mark(int letter) {
        var type = UCharacter.getType(letter);
        return type == ECharacterCategory.NON_SPACING_MARK || type == ECharacterCategory.COMBINING_SPACING_MARK;
    }

    /** A vowel killer asks for another form of its letter by a joiner behind it. */
    private static boolean virama(int letter) {
        return UCharacter.getCombiningClass(letter) == VIRAMA;
    }

    /** Scripts without spaces mark by this one where a line may end. */
    private static boolean spaceless(int letter) {
        return UCharacter.getIntPropertyValue(letter, UProperty.LINE_BREAK) == UCharacter.LineBreak.COMPLEX_CONTEXT;
    }

    private static boolean pictograph(int letter) {
        return UCharacter.hasBinaryProperty(letter, UProperty.EXTENDED_PICTOGRAPHIC);
    }

    private static boolean inEmoji(int letter) {
        return pictograph(letter) || letter == 0xfe0f || UCharacter.hasBinaryProperty(letter, UProperty.EMOJI_MODIFIER);
    }

    private static boolean hasVariants(int letter, int next) {
        if (letter < 0x80) {
            return next == KEYCAP;
        }
        return UCharacter.hasBinaryProperty(letter, UProperty.EMOJI)
                || UCharacter.hasBinaryProperty(letter, UProperty.IDEOGRAPHIC)
                || UCharacter.getType(letter) == ECharacterCategory.MATH_SYMBOL
                || UScript.getScript(letter) == UScript.MONGOLIAN
                || UScript.getScript(letter) == UScript.MYANMAR
                || UScript.getScript(letter) == UScript.PHAGS_PA;
    }

    /** How many tags make a flag (England, Scotland, Wales) of the black one before them; 0 when they make none. */
    private int tags(int from) {
        var end = from;
        while (end < letters.length && letters[end] > 0xe0020 && letters[end] < TAG_END) {
            end++;
        }
        var whole = end > from + 2 && end <= from + 6 && end < letters.length && letters[end] == TAG_END;
        return whole ? end - from + 1 : 0;
    }

    /** Where embeddings and isolates begin and end that are closed in the right order; overrides are never needed. */
    private Set<Integer> pairs() {
        var places = new HashSet<Integer>();
        var open = new ArrayDeque<Integer>();
        for (var at = 0; at < letters.length; at++) {
            switch (letters[at]) {
                case 0x202a, 0x202b, 0x2066, 0x2067, 0x2068 -> open.push(at);
                case 0x202c, 0x2069 -> {
                    var isolate = letters[at] == 0x2069;
                    if (!open.isEmpty() && letters[open.peek()] >= 0x2066 == isolate) {
                        places.add(open.pop());
                        places.add(at);
                    }
                }
                default -> {}
            }
        }
        return places;
    }
}
