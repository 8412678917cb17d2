package org.ogptoolbox.moderation;

import org.ogptoolbox.base.DomainException;

/** The person was asked, but does not answer for the entry any more. */
public class NoLongerAnswering extends DomainException {

    NoLongerAnswering() {
        super("moderation.consult.no-longer");
    }
}
