package org.ogptoolbox.workflow;

import org.ogptoolbox.base.DomainException;

/** The workflow did not come to rest: it went round in circles until the engine stopped it. Nothing was done. */
public class TooManySteps extends DomainException {

    public TooManySteps(int most) {
        super("workflow.too-many-steps", most);
    }
}
