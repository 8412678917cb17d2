package org.ogptoolbox.coalition;

import org.ogptoolbox.base.DomainException;

/** What somebody wrote to others says too little or too much. */
public class LetterProblem extends DomainException {

    LetterProblem(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }
}
