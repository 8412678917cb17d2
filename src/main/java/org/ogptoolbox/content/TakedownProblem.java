package org.ogptoolbox.content;

import org.ogptoolbox.base.DomainException;

/** An entry cannot be taken down, or published again, like this; nothing was changed. */
public class TakedownProblem extends DomainException {

    TakedownProblem(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }
}
