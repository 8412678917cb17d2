package org.ogptoolbox.coalition;

import org.ogptoolbox.base.TypedText;

/** How long may be what people write to one another, in characters. */
public final class LetterRules {

    /** Fewer characters explain nothing ("no", "later"). */
    public static final int SHORTEST_REASON = 10;

    public static final int LONGEST = 2_000;

    private LetterRules() {}

    /** A reason, stripped. @throws LetterProblem when it is none */
    static String reason(String text) {
        if (TypedText.blank(text) || TypedText.of(text).length() < SHORTEST_REASON) {
            throw new LetterProblem("coalition.problem.reason", SHORTEST_REASON);
        }
        return upTo(text, LONGEST);
    }

    /** A text that says something, stripped. @throws LetterProblem when it is empty or too long */
    static String letter(String text) {
        if (TypedText.blank(text)) {
            throw new LetterProblem("coalition.problem.empty");
        }
        return upTo(text, LONGEST);
    }

    /** A text that may be empty, stripped. @throws LetterProblem when it is too long */
    static String upTo(String typed, int longest) {
        var text = TypedText.of(typed);
        if (TypedText.length(text) > longest) {
            throw new LetterProblem("coalition.problem.too-long", TypedText.length(text), longest);
        }
        return text;
    }
}
