package org.ogptoolbox.identity;

import org.ogptoolbox.base.DomainException;

/** A mailed link was used already, has expired, or never was one. */
public class LinkGone extends DomainException {

    LinkGone() {
        super("identity.link.gone");
    }
}
