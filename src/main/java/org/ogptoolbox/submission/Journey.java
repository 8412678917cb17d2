package org.ogptoolbox.submission;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ogptoolbox.content.Content;
import org.ogptoolbox.content.Kind;
import org.ogptoolbox.content.Problem;
import org.ogptoolbox.content.RevisionDetails;

/**
 * What is particular to the way of one kind of contribution to its first publication. A bean per kind that has such a
 * way; kinds without one, and everything that was published before, go by {@link Journeys#ENTRY_REVISION}.
 */
public interface Journey {

    Kind kind();

    /** The key of the process that carries the first revision; its sentence is {@code submission.next.<key>}. */
    String process();

    /**
     * What other features find wrong with a content before it can be submitted, beside its schema's rules.
     *
     * @param revision it will be submitted as, as it is stored; null before it is
     */
    default List<Problem> problems(Content content, @Nullable RevisionDetails revision) {
        return List.of();
    }
}
