package org.ogptoolbox.submission;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ogptoolbox.audit.AuditEntry;
import org.ogptoolbox.content.FieldComment;

/** Tells what happened in a case from its audit trail and its remarks. */
final class Timeline {

    static final String COMMENTED = "revision.commented";
    static final String SIGNED_OFF = "sign-off.decided";
    static final String SCHEDULED = "sign-off.scheduled";

    /** Rows that say in small steps, or once more, what another row says at once. */
    private static final Set<String> LEFT_OUT = Set.of(
            "revision.translated",
            "revision.comment-resolved",
            "revision.comment-answered",
            "review.decided",
            SIGNED_OFF);

    private final Map<UUID, FieldComment> comments;

    private Timeline(List<FieldComment> comments) {
        this.comments = comments.stream().collect(Collectors.toMap(FieldComment::id, Function.identity()));
    }

    static List<CaseEvent> of(List<AuditEntry> trail, List<FieldComment> comments) {
        return List.copyOf(new Timeline(comments).deeds(trail));
    }

    private List<CaseEvent> deeds(List<AuditEntry> trail) {
        var events = new ArrayList<CaseEvent>();
        for (var row : trail) {
            if (LEFT_OUT.contains(row.action()) && publishAt(row) == null) {
                continue;
            }
            var event = event(row);
            var last = events.isEmpty() ? null : events.getLast();
            if (last != null && remarksInOneGo(last, event)) {
                events.set(events.size() - 1, together(last, event));
            } else {
                events.add(event);
            }
        }
        return events;
    }

    private CaseEvent event(AuditEntry row) {
        var publishAt = publishAt(row);
        return new CaseEvent(
                row.at(),
                row.actor(),
                publishAt != null && row.action().equals(SIGNED_OFF) ? SCHEDULED : row.action(),
                1,
                row.details().get("language"),
                publishAt,
                message(row));
    }

    private static @Nullable Instant publishAt(AuditEntry row) {
        var date = row.details().get("publishAt");
        return date == null ? null : Instant.parse(date);
    }

    /** What a remark on the revision as a whole says; those at fields are shown there. */
    private @Nullable String message(AuditEntry row) {
        var id = row.details().get("comment");
        var comment = COMMENTED.equals(row.action()) && id != null ? comments.get(UUID.fromString(id)) : null;
        return comment == null || !comment.pointer().isEmpty() ? null : comment.text();
    }

    private static boolean remarksInOneGo(CaseEvent one, CaseEvent other) {
        return one.action().equals(COMMENTED)
                && other.action().equals(COMMENTED)
                && Objects.equals(one.by(), other.by())
                && (one.message() == null || other.message() == null);
    }

    private static CaseEvent together(CaseEvent one, CaseEvent other) {
        var message = one.message() == null ? other.message() : one.message();
        return new CaseEvent(other.at(), one.by(), COMMENTED, one.count() + other.count(), null, null, message);
    }
}
