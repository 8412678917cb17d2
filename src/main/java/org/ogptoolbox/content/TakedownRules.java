package org.ogptoolbox.content;

import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.ogptoolbox.base.LocalizedText;
import org.ogptoolbox.base.TypedText;
import org.springframework.stereotype.Component;

/** What must be right before an entry is taken down. */
@Component
class TakedownRules {

    /** A paragraph: readers want to know why, not the whole story. */
    private static final int LONGEST = Takedowns.LONGEST_TEXT;

    private final Aggregates aggregates;

    TakedownRules(Aggregates aggregates) {
        this.aggregates = aggregates;
    }

    /** What readers are told, without blank texts. */
    LocalizedText told(LocalizedText text) {
        var written = new TreeMap<>(text.texts());
        written.values().removeIf(one -> one.text().isBlank());
        if (written.isEmpty() || text.original().isBlank()) {
            throw new TakedownProblem("content.takedown.text");
        }
        if (written.values().stream().anyMatch(one -> TypedText.length(one.text()) > LONGEST)) {
            throw new TakedownProblem("content.takedown.text-too-long", LONGEST);
        }
        return new LocalizedText(written);
    }

    void checkMerge(EntryId entry, TakedownReason reason, @Nullable EntryId mergedInto) {
        if (reason == TakedownReason.DUPLICATE ? mergedInto == null : mergedInto != null) {
            throw new TakedownProblem("content.takedown.merge");
        }
        if (entry.equals(mergedInto)) {
            throw new TakedownProblem("content.takedown.itself");
        }
    }

    /** Both are locked. What it is merged into is published, so that no address ever leads in a circle. */
    void checkPublished(Entry entry, @Nullable EntryId mergedInto) {
        if (entry.publishedRevision().isEmpty()) {
            throw new EntryNotFound();
        }
        if (mergedInto != null) {
            var other = aggregates.entry(mergedInto.value());
            if (other.kind() != entry.kind() || other.publishedRevision().isEmpty()) {
                throw new TakedownProblem("content.takedown.merge");
            }
        }
    }
}
