package org.ogptoolbox.moderation;

import org.ogptoolbox.base.DomainException;

/** The decision lacks something: a reason, a remark, the entry, a date that can be. */
public class DecisionIncomplete extends DomainException {

    DecisionIncomplete(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }
}
