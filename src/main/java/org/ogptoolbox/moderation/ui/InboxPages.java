package org.ogptoolbox.moderation.ui;

import com.vaadin.flow.data.provider.Query;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ogptoolbox.workflow.WorkItemId;
import org.ogptoolbox.workflow.WorkItemQuery;
import org.ogptoolbox.workflow.WorkItems;
import org.ogptoolbox.workflow.ui.ItemText;
import org.ogptoolbox.workflow.ui.ItemTexts;

/**
 * Gives a grid, which asks by offset, what comes in keyset pages: remembers where each page begins, and the few pages
 * last seen.
 */
class InboxPages {

    static final int SIZE = 50;

    private static final int KEPT = 4;

    private final WorkItems workItems;
    private final ItemTexts texts;
    private final InboxNotes noting;
    private final Locale locale;
    private final Map<Integer, List<ItemText>> recent = new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, List<ItemText>> eldest) {
            return size() > KEPT;
        }
    };

    private final Map<WorkItemId, InboxNotes.Note> notes = new HashMap<>();

    /** Where page n begins; the first begins at null. Ends with the last page that was reached. */
    private final List<@Nullable String> begins = new ArrayList<>();

    /** Whether the last page was reached: what lies behind it need not be asked for. */
    private boolean complete;

    private WorkItemQuery query = WorkItemQuery.ALL;

    InboxPages(WorkItems workItems, ItemTexts texts, InboxNotes noting, Locale locale) {
        this.workItems = workItems;
        this.texts = texts;
        this.noting = noting;
        this.locale = locale;
        forget();
    }

    void ask(WorkItemQuery asked) {
        query = asked;
        forget();
    }

    /** What was seen may be different by now. */
    final void forget() {
        recent.clear();
        notes.clear();
        begins.clear();
        begins.add(null);
        complete = false;
    }

    Stream<ItemText> fetch(Query<ItemText, Void> asked) {
        var skipped = asked.getOffset() % SIZE;
        var rows = new ArrayList<ItemText>();
        var number = asked.getOffset() / SIZE;
        List<ItemText> page;
        do {
            page = page(number++);
            rows.addAll(page);
        } while (page.size() == SIZE && rows.size() < (long) skipped + asked.getLimit());
        return rows.stream().skip(skipped).limit(asked.getLimit());
    }

    Optional<ItemText> at(int index) {
        if (index < 0) {
            return Optional.empty();
        }
        var page = page(index / SIZE);
        return index % SIZE < page.size() ? Optional.of(page.get(index % SIZE)) : Optional.empty();
    }

    /** The place of an item among the pages last seen, -1 when it is not there. */
    int indexOf(ItemText text) {
        for (var page : recent.entrySet()) {
            for (int place = 0; place < page.getValue().size(); place++) {
                if (page.getValue().get(place).item().id().equals(text.item().id())) {
                    return page.getKey() * SIZE + place;
                }
            }
        }
        return -1;
    }

    InboxNotes.Note note(ItemText text) {
        return notes.getOrDefault(text.item().id(), InboxNotes.Note.NONE);
    }

    /** Whether the person may take it: nobody has it, and nothing keeps it from them. */
    boolean claimable(ItemText text) {
        return text.free() && note(text).obstacle().isEmpty();
    }

    private List<ItemText> page(int number) {
        var seen = recent.get(number);
        if (seen != null) {
            return seen;
        }
        if (number >= begins.size() && complete) {
            return List.of();
        }
        for (int page = Math.min(number, begins.size() - 1); page <= number; page++) {
            if (page >= begins.size()) {
                return List.of();
            }
            load(page);
        }
        return recent.getOrDefault(number, List.of());
    }

    private void load(int number) {
        var page = workItems.page(query, begins.get(number), SIZE);
        recent.put(number, new ArrayList<>(texts.of(page.items(), locale)));
        notes.putAll(noting.of(page.items(), locale));
        complete = complete || page.next() == null;
        if (page.next() != null && begins.size() == number + 1) {
            begins.add(page.next());
        }
    }
}
