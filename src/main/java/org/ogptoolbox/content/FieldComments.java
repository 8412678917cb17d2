package org.ogptoolbox.content;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ogptoolbox.base.TypedText;
import org.ogptoolbox.identity.CurrentUser;
import org.springframework.stereotype.Component;

/** Remarks at the fields of revisions. */
@Component
class FieldComments {

    static final int LENGTH = 4_000;

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
                id.value(),
                revision.round(),
                pointer,
                user.require().id(),
                text,
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        aggregates.add(comment);
        trail.record(
                "revision.commented",
                id,
                Map.of("pointer", pointer, "comment", comment.details().id().toString()));
        return comment.details();
    }

    void resolve(UUID id) {
        var comment = aggregates.comment(id);
        if (comment.resolve(clock.instant().truncatedTo(ChronoUnit.MICROS))) {
            var details = comment.details();
            trail.record(
                    "revision.comment-resolved",
                    details.revision(),
                    Map.of("pointer", details.pointer(), "comment", id.toString()));
        }
    }

    private static void check(String pointer, String text) {
        if (TypedText.blank(text)) {
            throw new InvalidContent(List.of(new Problem(pointer, "content.problem.comment-empty", List.of())));
        }
        var findings = new Findings();
        TextRules.lines(findings, pointer, text, LENGTH);
        if (!findings.found().isEmpty()) {
            throw new InvalidContent(
                    findings.found().stream().map(Findings.Finding::problem).toList());
        }
    }
}
