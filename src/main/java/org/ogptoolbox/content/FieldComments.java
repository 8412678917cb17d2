package org.ogptoolbox.content;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ogptoolbox.base.TypedText;
import org.ogptoolbox.identity.AccountId;
import org.ogptoolbox.identity.CurrentUser;
import org.springframework.stereotype.Component;

/** Remarks at the fields of revisions. */
@Component
class FieldComments {

    private final RevisionRepository repository;
    private final Aggregates aggregates;
    private final Trail trail;
    private final CurrentUser user;
    private final Clock clock;

    FieldComments(RevisionRepository repository, Aggregates aggregates, Trail trail, CurrentUser user, Clock clock) {
        this.repository = repository;
        this.aggregates = aggregates;
        this.trail = trail;
        this.user = user;
        this.clock = clock;
    }

    List<FieldComment> of(RevisionId id) {
        return repository.comments(id.value()).stream().map(Comment::details).toList();
    }

    FieldComment add(RevisionId id, String pointer, String typed) {
        var text = TypedText.of(typed);
        var revision = repository.row(id.value()).orElseThrow(() -> new RevisionNotFound(id));
        if (revision.state().ended()) {
            throw new RevisionStateException(revision.state());
        }
        if (!pointer.isEmpty()) {
            Schema.field(revision.kind(), pointer);
        }
        check(pointer, text);
        var comment = new Comment(
                id.value(), revision.round(), pointer, user.require().id(), text, now());
        aggregates.add(comment);
        trail.record(
                "revision.commented",
                id,
                Map.of("pointer", pointer, "comment", comment.details().id().toString()));
        return comment.details();
    }

    /**
     * The author's words to a remark; said again, they replace what was said before.
     *
     * @throws RevisionStateException when it is not the author's turn
     */
    FieldComment answer(UUID id, String typed) {
        var text = TypedText.of(typed);
        var comment = aggregates.comment(id);
        var known = comment.details();
        var revision =
                repository.row(known.revision().value()).orElseThrow(() -> new RevisionNotFound(known.revision()));
        if (!user.require().id().equals(new AccountId(revision.authorId()))) {
            throw new CommentNotFound();
        }
        if (revision.state() != RevisionState.CHANGES_REQUESTED) {
            throw new RevisionStateException(revision.state());
        }
        check(known.pointer(), text);
        if (comment.answer(text, now())) {
            trail.record(
                    "revision.comment-answered",
                    known.revision(),
                    Map.of("pointer", known.pointer(), "comment", id.toString()));
        }
        return comment.details();
    }

    /** Settles every open remark of a revision in one way; messages stay what they are. */
    void settle(RevisionId id, FieldComment.Settled how) {
        open(id).forEach(comment -> comment.conclude(how, now()));
    }

    private List<Comment> open(RevisionId id) {
        return repository.comments(id.value()).stream()
                .filter(comment -> comment.details().open())
                .toList();
    }

    /** What was put off waits to be settled again. */
    void reopen(RevisionId id) {
        repository.comments(id.value()).forEach(Comment::reopen);
    }

    void resolve(UUID id) {
        var comment = aggregates.comment(id);
        if (comment.conclude(FieldComment.Settled.DONE, now())) {
            var details = comment.details();
            trail.record(
                    "revision.comment-resolved",
                    details.revision(),
                    Map.of("pointer", details.pointer(), "comment", id.toString()));
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static void check(String pointer, String text) {
        if (TypedText.blank(text)) {
            throw new InvalidContent(List.of(new Problem(pointer, "content.problem.comment-empty", List.of())));
        }
        var findings = new Findings();
        TextRules.lines(findings, pointer, text, FieldComment.LONGEST);
        if (!findings.found().isEmpty()) {
            throw new InvalidContent(
                    findings.found().stream().map(Findings.Finding::problem).toList());
        }
    }
}
