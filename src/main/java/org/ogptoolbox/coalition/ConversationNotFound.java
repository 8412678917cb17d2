package org.ogptoolbox.coalition;

import org.ogptoolbox.base.DomainException;

/** There is no such conversation, or it is none of the person's. */
public class ConversationNotFound extends DomainException {

    ConversationNotFound() {
        super("coalition.problem.no-conversation");
    }
}
