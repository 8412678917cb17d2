package org.ogptoolbox.translation;

import org.ogptoolbox.base.DomainException;

/** A translation cannot be taken as it is; what was typed is kept. */
public class TranslationProblem extends DomainException {

    private TranslationProblem(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }

    static TranslationProblem notYourLanguage() {
        return new TranslationProblem("translation.problem.language");
    }

    static TranslationProblem notTaken() {
        return new TranslationProblem("translation.problem.not-taken");
    }

    static TranslationProblem unfinished(long count) {
        return new TranslationProblem("translation.problem.unfinished", count);
    }

    static TranslationProblem tooLong(int length, int max) {
        return new TranslationProblem("translation.problem.too-long", length, max);
    }
}
