package org.ogptoolbox.workflow;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a page ended: the sort keys and the id of its last item, opaque to everybody else. */
record Cursor(WorkItemQuery.Sort sort, Instant time, int urgency, UUID id) {

    static Cursor at(WorkItemQuery.Sort sort, WorkItem item) {
        var due = item.due() == null ? WorkItemListing.NEVER_DUE : item.due();
        var time = sort == WorkItemQuery.Sort.NEWEST || sort == WorkItemQuery.Sort.OLDEST ? item.createdAt() : due;
        return new Cursor(sort, time, -item.priority(), item.id().value());
    }

    String encode() {
        var micros = ChronoUnit.MICROS.between(Instant.EPOCH, time);
        var text = sort + " " + micros + " " + urgency + " " + id;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Empty for the first page; also when the text is of another order or not one of ours, as in an old bookmark. */
    static Optional<Cursor> decode(WorkItemQuery.Sort sort, @Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        try {
            var parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(" ", -1);
            if (parts.length != 4 || !parts[0].equals(sort.name())) {
                return Optional.empty();
            }
            var time = Instant.EPOCH.plus(Long.parseLong(parts[1]), ChronoUnit.MICROS);
            return Optional.of(new Cursor(sort, time, Integer.parseInt(parts[2]), UUID.fromString(parts[3])));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}
