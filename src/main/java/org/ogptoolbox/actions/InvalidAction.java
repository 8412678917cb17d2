package org.ogptoolbox.actions;

import java.util.List;
import org.ogptoolbox.base.DomainException;

/** A declaration or collective action breaks rules; {@link #problems()} says which, place by place. */
public class InvalidAction extends DomainException {

    private final transient List<ActionProblem> problems;

    InvalidAction(List<ActionProblem> problems) {
        super("actions.invalid", problems.size());
        this.problems = List.copyOf(problems);
    }

    public List<ActionProblem> problems() {
        return problems;
    }
}
