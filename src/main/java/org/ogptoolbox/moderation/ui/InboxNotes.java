package org.ogptoolbox.moderation.ui;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ogptoolbox.base.Messages;
import org.ogptoolbox.content.RevisionBrief;
import org.ogptoolbox.content.RevisionId;
import org.ogptoolbox.content.Revisions;
import org.ogptoolbox.workflow.WorkItem;
import org.ogptoolbox.workflow.WorkItemId;
import org.ogptoolbox.workflow.WorkItems;
import org.springframework.stereotype.Component;

/** What the inbox says of an item beside what every list does, a page at a time. */
@Component
class InboxNotes {

    /**
     * @param language what the step is about: the language to translate into, else the one it was written in
     * @param round "round 2", empty in the first
     * @param obstacle why the person may not claim it, empty when they may
     */
    record Note(String language, String round, String obstacle) {

        static final Note NONE = new Note("", "", "");
    }

    private final WorkItems workItems;
    private final Revisions revisions;
    private final Messages messages;

    InboxNotes(WorkItems workItems, Revisions revisions, Messages messages) {
        this.workItems = workItems;
        this.revisions = revisions;
        this.messages = messages;
    }

    Map<WorkItemId, Note> of(Collection<WorkItem> items, Locale locale) {
        var obstacles = workItems.obstacles(items.stream().map(WorkItem::id).toList());
        var briefs = revisions.briefs(items.stream().map(InboxNotes::revision).toList());
        var notes = new HashMap<WorkItemId, Note>();
        for (var item : items) {
            var brief = Optional.ofNullable(briefs.get(revision(item)));
            var obstacle = obstacles.get(item.id());
            notes.put(
                    item.id(),
                    new Note(
                            language(item, brief, locale),
                            brief.filter(known -> known.round() > 1)
                                    .map(known -> messages.get("moderation.inbox.round", locale, known.round()))
                                    .orElse(""),
                            obstacle == null ? "" : messages.get(obstacle, locale)));
        }
        return notes;
    }

    /** The case of a request to join has the id of no revision, and is left out of what is known of those. */
    private static RevisionId revision(WorkItem item) {
        return new RevisionId(item.caseId().value());
    }

    private String language(WorkItem item, Optional<RevisionBrief> brief, Locale locale) {
        var target = item.language();
        if (target != null) {
            return messages.get("moderation.inbox.into", locale, target.displayName(locale));
        }
        return brief.flatMap(RevisionBrief::original)
                .or(() -> item.facts().languages().stream().findFirst())
                .map(original -> messages.get("moderation.inbox.original", locale, original.displayName(locale)))
                .orElse("");
    }
}
