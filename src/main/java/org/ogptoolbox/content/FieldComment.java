package org.ogptoolbox.content;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ogptoolbox.identity.AccountId;

/**
 * Something that was said about a revision: a remark at one of its fields, which is open until it is settled, or a message
 * about the whole, which is neither counted nor settled.
 *
 * @param pointer JSON pointer of the field; empty string for the revision as a whole
 * @param round the round in which it was made
 * @param resolvedAt when it was settled, null while it is open
 * @param settled how, null while it is open
 * @param answer what the revision's author answered, null while they did not
 */
public record FieldComment(
        UUID id,
        RevisionId revision,
        String pointer,
        int round,
        AccountId author,
        String text,
        Instant createdAt,
        @Nullable Instant resolvedAt,
        @Nullable Settled settled,
        @Nullable String answer,
        @Nullable Instant answeredAt) {

    /** The longest remark or answer, in Unicode code points. */
    public static final int LONGEST = 4_000;

    /** How a remark was settled. */
    public enum Settled {
        /** Author or moderator ticked it off. */
        DONE,
        /** The revision was approved with it: something for later. */
        LATER,
        /** The revision was rejected or withdrawn: there is nothing left to do. */
        ENDED
    }

    /** The remarks among what was said, oldest first. */
    public static List<FieldComment> remarks(Collection<FieldComment> said) {
        return said.stream().filter(FieldComment::remark).toList();
    }

    /** The remarks that are open: every screen counts these, and no other. */
    public static List<FieldComment> open(Collection<FieldComment> said) {
        return said.stream().filter(FieldComment::open).toList();
    }

    /** Whether it is at a field, and to be settled. */
    public boolean remark() {
        return !pointer.isEmpty();
    }

    /** Whether it is a remark that waits to be settled, answered or not. */
    public boolean open() {
        return remark() && !resolved();
    }

    public boolean resolved() {
        return resolvedAt != null;
    }

    public boolean answered() {
        return answer != null;
    }
}
