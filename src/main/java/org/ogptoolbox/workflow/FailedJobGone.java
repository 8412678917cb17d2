package org.ogptoolbox.workflow;

import org.ogptoolbox.base.DomainException;

/** The job succeeded meanwhile, or its case went on without it. */
public class FailedJobGone extends DomainException {

    public FailedJobGone() {
        super("workflow.failed-job-gone");
    }
}
