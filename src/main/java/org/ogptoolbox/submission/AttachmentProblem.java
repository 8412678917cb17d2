package org.ogptoolbox.submission;

import org.ogptoolbox.base.DomainException;

/** A use case cannot be attached, or the step not waived, the way it was asked. */
public class AttachmentProblem extends DomainException {

    private AttachmentProblem(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }

    static AttachmentProblem notAvailable() {
        return new AttachmentProblem("submission.attach.problem.not-available");
    }

    static AttachmentProblem nothing() {
        return new AttachmentProblem("submission.attach.problem.nothing");
    }

    static AttachmentProblem noReason(int min) {
        return new AttachmentProblem("submission.attach.problem.no-reason", min);
    }

    static AttachmentProblem reasonTooLong(int length, int max) {
        return new AttachmentProblem("submission.attach.problem.reason-too-long", length, max);
    }
}
