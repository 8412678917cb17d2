package org.ogptoolbox.submission.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ogptoolbox.base.ui.HomeContribution;
import org.ogptoolbox.content.RevisionDetails;
import org.ogptoolbox.content.RevisionState;
import org.ogptoolbox.workflow.ui.WorkItemUpdates;
import org.springframework.core.annotation.Order;

/** On everybody's start page: what I submitted that is under way, mine first when it is my turn, and whose turn it is. */
@Order(2)
@org.springframework.stereotype.Component
class MyCasesNote implements HomeContribution {

    private static final int SHOWN = 5;
    /** So many of the last touched are looked at. */
    private static final int LOOKED_AT = 50;

    private final SubmissionCards cards;
    private final WorkItemUpdates updates;

    MyCasesNote(SubmissionCards cards, WorkItemUpdates updates) {
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
            var underWay = cards.mine(0, LOOKED_AT).stream()
                    .filter(revision -> !revision.state().ended() && revision.state() != RevisionState.PUBLISHED)
                    .sorted(Comparator.comparing(revision -> !myTurn(revision)))
                    .toList();
            setVisible(!underWay.isEmpty());
            if (!underWay.isEmpty()) {
                add(
                        new H2(new Anchor("submissions", getTranslation("submission.home", underWay.size()))),
                        list(underWay));
            }
        }

        private UnorderedList list(List<RevisionDetails> underWay) {
            var list = new UnorderedList();
            underWay.stream().limit(SHOWN).map(this::line).forEach(list::add);
            return list;
        }

        private ListItem line(RevisionDetails revision) {
            var title = revision.content().title();
            var name = title.isBlank()
                    ? getTranslation("submission.untitled." + revision.kind().path())
                    : title;
            var turn = new Span(turn(revision));
            turn.addClassName(myTurn(revision) ? "home-mine" : "secondary");
            return new ListItem(new Div(link(revision, name), new Span(" · "), turn));
        }

        /** What waits for me opens where I do it. */
        private Component link(RevisionDetails revision, String name) {
            return myTurn(revision)
                    ? WizardAddress.of(revision).link(name)
                    : new Anchor("submissions/" + revision.id(), name);
        }

        private String turn(RevisionDetails revision) {
            return switch (revision.state()) {
                case DRAFT -> getTranslation("submission.home.draft");
                case CHANGES_REQUESTED -> getTranslation("submission.home.yours");
                default -> cards.whoseTurn(revision, getLocale());
            };
        }

        private boolean myTurn(RevisionDetails revision) {
            return revision.state() == RevisionState.DRAFT || revision.state() == RevisionState.CHANGES_REQUESTED;
        }
    }
}
