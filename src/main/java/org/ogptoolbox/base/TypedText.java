package org.ogptoolbox.base;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterEnums.ECharacterCategory;
import com.ibm.icu.lang.UCharacterEnums.ECharacterDirection;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;
import java.util.regex.Pattern;

/**
 * A text as people meant it who typed or pasted it, whichever door it comes through: composed (NFC), without blanks at its
 * ends, without characters that nobody sees. What a script needs stays: joiners between letters that join, direction
 * marks beside letters that run from right to left, the parts of emoji.
 */
public final class TypedText {

    private static final Normalizer2 COMPOSED = Normalizer2.getNFCInstance();
    private static final Pattern LINE_BREAK = Pattern.compile("\\r\\n|[\\r\\u000b\\u000c\\u0085\\u2028\\u2029]");

    /** Letters by property, but nothing to see: the fillers of Hangul, and Braille without a dot. */
    private static final String HOLLOW = "\u115f\u1160\u3164\uffa0\u2800";

    private TypedText() {}

    /** The text as it is kept; what is clean already stays as it is. */
    public static String of(String typed) {
        if (plain(typed)) {
            return typed.strip();
        }
        var lines =
                LINE_BREAK.matcher(COMPOSED.normalize(typed)).replaceAll("\n").split("\n", -1);
        for (var number = 0; number < lines.length; number++) {
            lines[number] = InvisibleCharacters.without(lines[number]);
        }
        return trimmed(COMPOSED.normalize(String.join("\n", lines)));
    }

    /** How long it is for those who read it, in Unicode code points. */
    public static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** Whether somebody who looks at the text sees something: a letter, a digit, a sign; marks alone are nothing. */
    public static boolean visible(String text) {
        return text.codePoints().anyMatch(TypedText::visible);
    }

    /** Whether there is nothing to see in the text. */
    public static boolean blank(String text) {
        return !visible(text);
    }

    private static boolean visible(int letter) {
        return switch (UCharacter.getType(letter)) {
            case ECharacterCategory.CONTROL,
                    ECharacterCategory.FORMAT,
                    ECharacterCategory.SURROGATE,
                    ECharacterCategory.PRIVATE_USE,
                    ECharacterCategory.UNASSIGNED,
                    ECharacterCategory.SPACE_SEPARATOR,
                    ECharacterCategory.LINE_SEPARATOR,
                    ECharacterCategory.PARAGRAPH_SEPARATOR,
                    ECharacterCategory.NON_SPACING_MARK,
                    ECharacterCategory.ENCLOSING_MARK,
                    ECharacterCategory.COMBINING_SPACING_MARK -> false;
            default ->
                HOLLOW.indexOf(letter) < 0
                        && !UCharacter.hasBinaryProperty(letter, UProperty.DEFAULT_IGNORABLE_CODE_POINT);
        };
    }

    /** The usual case, told quickly. */
    private static boolean plain(String text) {
        return text.chars().allMatch(letter -> letter >= ' ' && letter < 0x7f || letter == '\n' || letter == '\t');
    }

    private static String trimmed(String text) {
        var start = 0;
        while (start < text.length() && UCharacter.isUWhiteSpace(text.charAt(start))) {
            start++;
        }
        var end = text.length();
        while (end > start && UCharacter.isUWhiteSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /** Whether a text runs from right to left somewhere. */
    static boolean rightToLeft(String text) {
        return text.codePoints().anyMatch(letter -> switch (UCharacter.getDirection(letter)) {
            case ECharacterDirection.RIGHT_TO_LEFT, ECharacterDirection.RIGHT_TO_LEFT_ARABIC ->
                letter > 0x2fff || UScript.getScript(letter) != UScript.COMMON && letter != 0x200f && letter != 0x061c;
            default -> false;
        });
    }
}
