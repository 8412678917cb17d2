package org.ogptoolbox.submission;

import java.util.List;

/**
 * Something the automatic check noticed in a submitted revision: a hint for the moderator, never a decision.
 *
 * @param pointer the field it is about; empty string for the revision as a whole
 * @param arguments for the sentence, see {@link Concern}
 */
public record Finding(Concern concern, String pointer, List<String> arguments) {

    /** What can be noticed, with the arguments of its sentence. */
    public enum Concern {
        /** The name is near that of another entry: its title, its id. */
        LIKELY_DUPLICATE,
        /** A field that is not required, but that readers look for, is empty. */
        INCOMPLETE,
        /** An address does not begin with https: the address. */
        LINK_NOT_SECURE,
        /** An address stands in two fields: the address. */
        LINK_TWICE,
        /** An address only works inside a private network: the address. */
        LINK_PRIVATE,
        /** A text seems to be in another language than it says: the tag it says, the tag it looks like. */
        LANGUAGE_DOUBTFUL,
        /** A text is in another script than its language is written in: the tag it says. */
        SCRIPT_DOUBTFUL
    }

    public Finding {
        arguments = List.copyOf(arguments);
    }

    /** The key of its sentence in the messages of submission. */
    public String messageKey() {
        return "submission.finding." + concern.name();
    }
}
