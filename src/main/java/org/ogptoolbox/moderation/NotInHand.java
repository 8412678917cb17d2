package org.ogptoolbox.moderation;

import org.ogptoolbox.base.DomainException;

/** The person has not claimed the work item, or gave it back meanwhile. */
public class NotInHand extends DomainException {

    NotInHand() {
        super("moderation.not-in-hand");
    }
}
