package org.ogptoolbox.submission;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.ogptoolbox.content.AuthoredRevision;
import org.ogptoolbox.content.RevisionState;
import org.ogptoolbox.workflow.WorkItem;

/**
 * What an author has of one entry.
 *
 * @param current the revision under way; without one, what readers see; else the last
 * @param earlier their other revisions of it, newest first
 * @param open what is open in the case of the current one, oldest first
 */
public record OwnEntry(AuthoredRevision current, List<AuthoredRevision> earlier, List<WorkItem> open) {

    /** Which ones a list shows. */
    public enum Show {
        ALL,
        /** Its author has the next word: to go on writing, to revise, to attach. */
        WAITING,
        /** Others have it. */
        UNDER_WAY,
        /** One revision of theirs is what readers see, whatever else is under way. */
        PUBLISHED,
        /** Neither under way nor published. */
        ENDED
    }

    /** Under way before public before the rest; newest first among these. */
    static final Comparator<AuthoredRevision> BY_WEIGHT = Comparator.<AuthoredRevision>comparingInt(
                    revision -> weight(revision.state()))
            .thenComparing(AuthoredRevision::number, Comparator.reverseOrder());

    private static int weight(RevisionState state) {
        if (!state.ended()) {
            return 0;
        }
        return state == RevisionState.PUBLISHED ? 1 : 2;
    }

    /** Whether nobody else can go on with it. */
    public boolean waitsForAuthorAlone() {
        return current.state().editable();
    }

    public boolean waitsForAuthor() {
        return waitsForAuthorAlone() || open.stream().anyMatch(Submissions::waitsForSubmitter);
    }

    public boolean is(Show show) {
        return switch (show) {
            case ALL -> true;
            case WAITING -> waitsForAuthor();
            case UNDER_WAY -> !current.state().ended() && !waitsForAuthor();
            case PUBLISHED ->
                Stream.concat(Stream.of(current), earlier.stream())
                        .anyMatch(revision -> revision.state() == RevisionState.PUBLISHED);
            case ENDED -> current.state().ended() && !is(Show.PUBLISHED);
        };
    }
}
