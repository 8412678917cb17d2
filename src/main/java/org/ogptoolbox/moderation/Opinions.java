package org.ogptoolbox.moderation;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.ogptoolbox.content.FieldComment;
import org.ogptoolbox.content.RevisionDetails;
import org.ogptoolbox.submission.Answering;
import org.ogptoolbox.submission.Submissions;
import org.ogptoolbox.workflow.CaseId;
import org.ogptoolbox.workflow.Cases;
import org.ogptoolbox.workflow.WorkItem;
import org.springframework.stereotype.Component;

/** Tells from the work items and remarks of a case what those who look after its entry said, oldest first. */
@Component
class Opinions {

    static final String AGREE = "agree";
    static final String OBJECT = "object";

    private final Cases cases;
    private final Answering answering;

    Opinions(Cases cases, Answering answering) {
        this.cases = cases;
        this.answering = answering;
    }

    List<Opinion> of(RevisionDetails revision, List<FieldComment> comments) {
        var said = cases.progress(new CaseId(revision.id().value())).stream()
                .flatMap(progress -> progress.items().stream())
                .filter(item -> item.step().equals(Submissions.CONSULT))
                .flatMap(item -> opinion(item, comments))
                .toList();
        return said.isEmpty() && answering.suggested(revision)
                ? List.of(new Opinion(Opinion.Stand.UNASKED, null, revision.updatedAt(), ""))
                : said;
    }

    private static Stream<Opinion> opinion(WorkItem item, List<FieldComment> comments) {
        var at = item.closedAt();
        if (at == null) {
            return Stream.empty();
        }
        var outcome = item.outcome();
        var stand = outcome == null
                ? Opinion.Stand.SILENT
                : outcome.equals(OBJECT) ? Opinion.Stand.OBJECTED : Opinion.Stand.AGREED;
        return Stream.of(new Opinion(stand, item.closedBy(), at, words(item, comments)));
    }

    /** Written in the transaction that completed the item, by whoever did. */
    private static String words(WorkItem item, List<FieldComment> comments) {
        var until = Objects.requireNonNull(item.closedAt());
        return comments.stream()
                .filter(comment -> comment.author().equals(item.closedBy()))
                .filter(comment -> comment.pointer().isEmpty()
                        && !comment.createdAt().isBefore(item.createdAt())
                        && !comment.createdAt().isAfter(until))
                .map(FieldComment::text)
                .reduce("", (earlier, later) -> later);
    }
}
