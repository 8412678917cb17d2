package org.ogptoolbox.content;

import org.ogptoolbox.base.TypedText;

/** The rules that every typed text follows; what nobody sees was left out before, see {@link TypedValues}. */
final class TextRules {

    /** What a draft keeps of a text whose own rule is about its form: room for something half typed or mistyped. */
    static final int HALF_TYPED = 200;

    private TextRules() {}

    /** A text on one line. */
    static void line(Findings findings, String pointer, String text, int max) {
        if (size(findings, pointer, text, max) && text.chars().anyMatch(letter -> letter == '\n' || letter == '\r')) {
            findings.object(pointer, "content.problem.line-break");
        }
    }

    /** A text of several lines. */
    static void lines(Findings findings, String pointer, String text, int max) {
        size(findings, pointer, text, max);
    }

    private static boolean size(Findings findings, String pointer, String text, int max) {
        var length = TypedText.length(text);
        if (max > 0 && length > max) {
            findings.refuse(pointer, "content.problem.too-long", max, length);
            return false;
        }
        return true;
    }
}
