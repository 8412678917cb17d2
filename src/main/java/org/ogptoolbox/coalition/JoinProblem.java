package org.ogptoolbox.coalition;

import org.ogptoolbox.base.DomainException;

/** One cannot ask to join the way it was tried. */
public class JoinProblem extends DomainException {

    private JoinProblem(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }

    static JoinProblem notOpen(int action) {
        return new JoinProblem("coalition.problem.action-not-open", action);
    }

    static JoinProblem nobody() {
        return new JoinProblem("coalition.problem.no-organisation");
    }

    static JoinProblem asked(String organisation) {
        return new JoinProblem("coalition.problem.asked", organisation);
    }

    static JoinProblem member(String organisation) {
        return new JoinProblem("coalition.problem.member", organisation);
    }
}
