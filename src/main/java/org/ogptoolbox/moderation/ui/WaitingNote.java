package org.ogptoolbox.moderation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.stream.Stream;
import org.ogptoolbox.base.ui.HomeContribution;
import org.ogptoolbox.identity.CurrentUser;
import org.ogptoolbox.identity.Role;
import org.ogptoolbox.workflow.WorkItemQuery;
import org.ogptoolbox.workflow.WorkItems;
import org.ogptoolbox.workflow.ui.InboxAddress;
import org.ogptoolbox.workflow.ui.ItemText;
import org.ogptoolbox.workflow.ui.ItemTexts;
import org.ogptoolbox.workflow.ui.WorkItemUpdates;
import org.springframework.core.annotation.Order;

/** On the start page of whoever takes tasks: how many wait, how many are in hand or late, and the three oldest. */
@Order(1)
@org.springframework.stereotype.Component
class WaitingNote implements HomeContribution {

    private static final int OLDEST = 3;

    private final WorkItems workItems;
    private final ItemTexts texts;
    private final WorkItemUpdates updates;
    private final CurrentUser currentUser;

    WaitingNote(WorkItems workItems, ItemTexts texts, WorkItemUpdates updates, CurrentUser currentUser) {
        this.workItems = workItems;
        this.texts = texts;
        this.updates = updates;
        this.currentUser = currentUser;
    }

    @Override
    public Optional<Component> create() {
        var account = currentUser.require();
        var takesTasks = Stream.of(Role.MODERATOR, Role.TRANSLATOR, Role.ETALAB).anyMatch(account::has);
        if (!takesTasks) {
            return Optional.empty();
        }
        // A translator's list is that of the translations.
        var list = account.has(Role.MODERATOR) || account.has(Role.ETALAB) ? InboxAddress.PATH : "translations";
        var note = new Note(list);
        note.show();
        updates.follow(note, event -> note.show());
        return Optional.of(note);
    }

    private final class Note extends Section {

        private final String list;

        private Note(String list) {
            this.list = list;
            addClassName("home-note");
            getElement().setAttribute("aria-label", getTranslation("moderation.home.waiting.label"));
        }

        private void show() {
            var counts = workItems.counts(WorkItemQuery.ALL);
            removeAll();
            add(new H2(new Anchor(list, getTranslation("moderation.home.waiting", counts.all()))));
            if (counts.all() == 0) {
                add(new Paragraph(getTranslation("moderation.home.waiting.none")));
                return;
            }
            add(new Paragraph(getTranslation("moderation.home.waiting.of", counts.mine(), counts.overdue())));
            var oldest = workItems
                    .page(WorkItemQuery.ALL.withSort(WorkItemQuery.Sort.OLDEST), null, OLDEST)
                    .items();
            var lines = new OrderedList();
            texts.of(oldest, getLocale()).forEach(text -> lines.add(line(text)));
            add(lines);
        }

        private ListItem line(ItemText text) {
            var facts = new Span(getTranslation("moderation.home.waiting.line", text.step(), text.since(), text.due()));
            facts.addClassName("secondary");
            return new ListItem(new Div(new Anchor("tasks/" + text.item().id(), text.title()), new Span(" · "), facts));
        }
    }
}
