package org.ogptoolbox.submission.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.ogptoolbox.base.ui.HomeContribution;
import org.ogptoolbox.submission.OwnEntries;
import org.ogptoolbox.submission.OwnEntries.Query;
import org.ogptoolbox.submission.OwnEntry;
import org.ogptoolbox.submission.OwnEntry.Show;
import org.ogptoolbox.workflow.ui.WorkItemUpdates;
import org.springframework.core.annotation.Order;

/** On everybody's start page: what I submitted that is under way, mine first when it is my turn, and whose turn it is. */
@Order(2)
@org.springframework.stereotype.Component
class MyCasesNote implements HomeContribution {

    private static final int SHOWN = 5;
    private final OwnEntries entries;
    private final SubmissionCards cards;
    private final WorkItemUpdates updates;

    MyCasesNote(OwnEntries entries, SubmissionCards cards, WorkItemUpdates updates) {
        this.entries = entries;
        this.cards = cards;
        this.updates = updates;
    }

    @Override
    public Optional<Component> create() {
        var note = new Note();
        note.show();
        updates.follow(note, event -> note.show());
        return Optional.of(note);
    }

    private final class Note extends Section {

        private Note() {
            addClassName("home-note");
            getElement().setAttribute("aria-label", getTranslation("submission.home.label"));
        }

        private void show() {
            removeAll();
            var underWay = entries.find(Query.ALL).entries().stream()
                    .filter(entry -> entry.is(Show.WAITING) || entry.is(Show.UNDER_WAY))
                    .toList();
            setVisible(!underWay.isEmpty());
            if (!underWay.isEmpty()) {
                add(
                        new H2(new Anchor("submissions", getTranslation("submission.home", underWay.size()))),
                        list(underWay));
            }
        }

        private UnorderedList list(List<OwnEntry> underWay) {
            var list = new UnorderedList();
            underWay.stream().limit(SHOWN).map(this::line).forEach(list::add);
            if (underWay.size() > SHOWN) {
                list.add(new ListItem(
                        new Anchor("submissions", getTranslation("submission.home.more", underWay.size() - SHOWN))));
            }
            return list;
        }

        private ListItem line(OwnEntry entry) {
            var title = entry.current().title();
            var name = title.isBlank()
                    ? getTranslation(
                            "submission.untitled." + entry.current().kind().path())
                    : title;
            var turn = new Span(turn(entry));
            turn.addClassName(entry.waitsForAuthorAlone() ? "home-mine" : "secondary");
            return new ListItem(new Div(link(entry, name), new Span(" · "), turn));
        }

        /** What waits for me to write opens where I do it. */
        private Component link(OwnEntry entry, String name) {
            return entry.current().state().editable()
                    ? WizardAddress.of(entry.current()).link(name)
                    : new Anchor("submissions/" + entry.current().id(), name);
        }

        private String turn(OwnEntry entry) {
            return switch (entry.current().state()) {
                case DRAFT -> getTranslation("submission.home.draft");
                case CHANGES_REQUESTED -> getTranslation("submission.home.yours");
                default ->
                    entry.waitsForAuthor()
                            ? getTranslation("submission.home.yours-too", cards.whoseTurn(entry, getLocale()))
                            : cards.whoseTurn(entry, getLocale());
            };
        }
    }
}
