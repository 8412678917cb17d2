package org.ogptoolbox.content;

import java.util.List;
import org.ogptoolbox.base.DomainException;

/** The content breaks rules; {@link #problems()} says which, field by field. */
public class InvalidContent extends DomainException {

    private final transient List<Problem> problems;

    public InvalidContent(List<Problem> problems) {
        super("content.invalid", problems.size());
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
