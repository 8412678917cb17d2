package org.ogptoolbox.moderation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import org.ogptoolbox.content.FieldDifference;
import org.ogptoolbox.content.FieldTexts;
import org.ogptoolbox.content.Kind;

/** What changed since another state of the entry, field by field; what went is struck and what came underlined. */
class Changes extends Composite<Div> {

    private final FieldTexts fieldTexts;
    private final Kind kind;

    Changes(FieldTexts fieldTexts, Kind kind, List<FieldDifference> changes) {
        this.fieldTexts = fieldTexts;
        this.kind = kind;
        getContent().addClassName("changes");
        if (changes.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("moderation.changes.none")));
        }
        changes.forEach(difference -> getContent().add(change(difference)));
    }

    private Section change(FieldDifference difference) {
        var label = fieldTexts.label(kind, difference.pointer(), getLocale());
        var text = new Paragraph();
        text.addClassName("typed-text");
        var before = Objects.requireNonNullElse(difference.before(), "");
        var after = Objects.requireNonNullElse(difference.after(), "");
        WordDifference.between(before, after).forEach(piece -> text.add(mark(piece)));
        var section = new Section(new H3(label), text);
        section.addClassName("change");
        return section;
    }

    private static Component mark(WordDifference.Piece piece) {
        return switch (piece.fate()) {
            case KEPT -> new Span(piece.text());
            case GONE -> new Deleted(piece.text());
            case NEW -> new Inserted(piece.text());
        };
    }

    @Tag("del")
    private static final class Deleted extends Component implements HasText {
        Deleted(String text) {
            setText(text);
        }
    }

    @Tag("ins")
    private static final class Inserted extends Component implements HasText {
        Inserted(String text) {
            setText(text);
        }
    }
}
