package org.ogptoolbox.actions;

import java.util.List;

/**
 * What is wrong with something typed.
 *
 * @param messageKey a sentence that says what is wrong and what to do
 * @param arguments for the sentence
 */
public record ActionProblem(Place place, String messageKey, List<Object> arguments) {

    /** Where in the form it stands. Labels are {@code place.<NAME>}. */
    public enum Place {
        NUMBER,
        DECLARATION,
        THEME,
        STATUS,
        TITLE,
        SUMMARY,
        DESCRIPTION,
        STEWARD,
        START,
        END,
        POLICY_AREAS,
        CODE,
        NAME,
        EVENT
    }

    static ActionProblem at(Place place, String messageKey, Object... arguments) {
        return new ActionProblem(place, messageKey, List.of(arguments));
    }
}
