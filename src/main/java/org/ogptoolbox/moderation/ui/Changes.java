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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.ogptoolbox.content.FieldComment;
import org.ogptoolbox.content.FieldDifference;
import org.ogptoolbox.content.FieldTexts;
import org.ogptoolbox.content.Kind;

/**
 * What changed since another state of the entry, field by field; what went is struck and what came underlined. Below it
 * stands what the contributor answered to remarks there, also where nothing changed.
 */
class Changes extends Composite<Div> {

    private final FieldTexts fieldTexts;
    private final Kind kind;
    private final List<FieldComment> answered;

    Changes(FieldTexts fieldTexts, Kind kind, List<FieldDifference> changes) {
        this(fieldTexts, kind, changes, List.of());
    }

    /** @param remarks of which those are shown that are open and answered */
    Changes(FieldTexts fieldTexts, Kind kind, List<FieldDifference> changes, List<FieldComment> remarks) {
        this.fieldTexts = fieldTexts;
        this.kind = kind;
        answered = FieldComment.open(remarks).stream()
                .filter(FieldComment::answered)
                .toList();
        getContent().addClassName("changes");
        if (changes.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("moderation.changes.none")));
        }
        changes.forEach(difference -> getContent().add(change(difference)));
        answered.stream()
                .filter(remark ->
                        changes.stream().noneMatch(difference -> same(difference.pointer(), remark.pointer())))
                .collect(Collectors.groupingBy(FieldComment::pointer, LinkedHashMap::new, Collectors.toList()))
                .forEach((pointer, here) -> getContent().add(unchanged(pointer, here)));
    }

    /** One may be a part of the other: a text in one language, the whole text. */
    private static boolean same(String one, String other) {
        return one.equals(other) || one.startsWith(other + "/") || other.startsWith(one + "/");
    }

    private Section change(FieldDifference difference) {
        var text = new Paragraph();
        text.addClassName("typed-text");
        var before = Objects.requireNonNullElse(difference.before(), "");
        var after = Objects.requireNonNullElse(difference.after(), "");
        WordDifference.between(before, after).forEach(piece -> text.add(mark(piece)));
        var section = section(difference.pointer());
        section.add(text);
        answered.stream()
                .filter(remark -> same(difference.pointer(), remark.pointer()))
                .forEach(remark -> section.add(exchange(remark)));
        return section;
    }

    private Section unchanged(String pointer, List<FieldComment> remarks) {
        var section = section(pointer);
        var nothing = new Paragraph(getTranslation("moderation.changes.not-here"));
        nothing.addClassName("field-empty");
        section.add(nothing);
        remarks.forEach(remark -> section.add(exchange(remark)));
        return section;
    }

    private Section section(String pointer) {
        var section = new Section(new H3(fieldTexts.label(kind, pointer, getLocale())));
        section.addClassName("change");
        return section;
    }

    private Div exchange(FieldComment remark) {
        var text = new Paragraph(remark.text());
        text.addClassName("typed-text");
        var exchange = new Div(text, new Answer(Objects.requireNonNull(remark.answer())));
        exchange.addClassName("remark");
        return exchange;
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
