package org.ogptoolbox.submission.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ogptoolbox.base.ui.Stash;
import org.ogptoolbox.content.Field;
import org.ogptoolbox.content.Kind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/** A list of things with a few inputs each: rows that are added, changed and removed. A row nobody filled does not count. */
abstract class RowsEditor extends FieldEditor {

    /** One of the things. */
    abstract static class Row extends ListItem {

        private final TextField sentence = new TextField();

        /** What the row says, and nothing while nobody filled it. */
        abstract ObjectNode json();

        abstract boolean blank();

        /** Its inputs, by the property of the document that each holds. */
        abstract Map<String, HasValidation> byProperty();

        private void complain(HasValidation input, String sentence) {
            input.setErrorMessage(sentence);
            input.setInvalid(!sentence.isEmpty());
        }

        /** The input that is gone to first, and whose text a browser keeps until it is saved. */
        final TextField sentence() {
            return sentence;
        }
    }

    private final List<Row> rows = new ArrayList<>();
    private final OrderedList list = new OrderedList();
    private final Button more;
    private final Span error = new Span();

    RowsEditor(Kind kind, Field field) {
        super(kind, field);
        getElement().setAttribute("role", "group").setAttribute("aria-label", label());
        addClassName("rows-editor");
        var heading = new Span(label());
        heading.addClassName("group-label");
        var help = new Span(help());
        help.addClassName("group-help");
        error.addClassName("group-error");
        error.getElement().setAttribute("role", "alert");
        more = new Button(
                getTranslation("submission.rows.add." + field.name()), VaadinIcon.PLUS.create(), click -> addEmpty());
        add(heading, help, list, more, error);
    }

    /** A row with nothing in it. */
    abstract Row row();

    /** A row that says what stands in the document. */
    abstract Row row(JsonNode json);

    /** The property that the row's sentence is kept under. */
    abstract String sentenceName();

    private void addEmpty() {
        insert(row());
        rows.getLast().sentence().focus();
    }

    private void insert(Row row) {
        var remove = new Button(VaadinIcon.TRASH.create(), click -> remove(row));
        remove.addThemeVariants(ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_TERTIARY);
        remove.setAriaLabel(getTranslation("submission.rows.remove"));
        remove.setTooltipText(getTranslation("submission.rows.remove"));
        row.sentence().setValueChangeMode(ValueChangeMode.LAZY);
        row.sentence().setValueChangeTimeout(TextEditor.PAUSE);
        row.add(remove);
        rows.add(row);
        list.add(row);
        mark();
        more.setEnabled(rows.size() < field().max());
    }

    private void remove(Row row) {
        var at = rows.indexOf(row);
        rows.remove(row);
        list.remove(row);
        mark();
        more.setEnabled(true);
        (rows.isEmpty()
                        ? more
                        : (Focusable<?>) rows.get(Math.min(at, rows.size() - 1)).sentence())
                .focus();
        report();
    }

    private void mark() {
        for (var index = 0; index < rows.size(); index++) {
            Stash.mark(rows.get(index).sentence(), pointer(index));
        }
    }

    private String pointer(int index) {
        return field().pointer() + "/" + index + "/" + sentenceName();
    }

    /** Takes over a sentence that a browser kept, at {@code index/name}, into the list it was typed in. */
    static JsonNode retyped(Field field, JsonNode list, String place, String text) {
        var parts = place.split("/", 2);
        var index = Integer.parseInt(parts[0]);
        var rows = JsonNodeFactory.instance.arrayNode();
        list.forEach(rows::add);
        while (rows.size() <= index) {
            rows.addObject();
        }
        var row = (ObjectNode) rows.get(index);
        row.put(parts[1], text);
        if (field.type() == Field.Type.MILESTONES && row.path("status").isMissingNode()) {
            row.put("status", field.options().getFirst());
        }
        return rows;
    }

    /** Tells the wizard what the rows say now. */
    final void report() {
        var json = JsonNodeFactory.instance.arrayNode();
        rows.stream().filter(row -> !row.blank()).forEach(row -> json.add(row.json()));
        changed(json.isEmpty() ? MissingNode.getInstance() : json);
    }

    @Override
    void display(JsonNode json) {
        rows.clear();
        list.removeAll();
        json.forEach(item -> insert(row(item)));
        if (rows.isEmpty()) {
            insert(row());
        }
    }

    @Override
    Map<String, String> typed() {
        var typed = new LinkedHashMap<String, String>();
        for (var index = 0; index < rows.size(); index++) {
            typed.put(pointer(index), rows.get(index).sentence().getValue());
        }
        return typed;
    }

    @Override
    void complain(String sentence) {
        error.setText(sentence);
        if (sentence.isEmpty()) {
            rows.forEach(row -> row.byProperty().values().forEach(input -> row.complain(input, "")));
        }
    }

    /** At the input of the row, in a pointer that goes as far as {@code /1/text}; rows nobody filled are not counted. */
    @Override
    void complainAt(String pointer, String sentence) {
        var place = pointer.substring(field().pointer().length()).split("/", 3);
        var filled = rows.stream().filter(row -> !row.blank()).toList();
        if (place.length < 3 || Integer.parseInt(place[1]) >= filled.size()) {
            complain(sentence);
            return;
        }
        var row = filled.get(Integer.parseInt(place[1]));
        row.complain(row.byProperty().getOrDefault(place[2], row.sentence()), sentence);
    }

    @Override
    void focusInput() {
        (rows.isEmpty() ? more : (Focusable<?>) rows.getFirst().sentence()).focus();
    }

    static Div inputs(Component... inputs) {
        var line = new Div(inputs);
        line.addClassName("row-inputs");
        return line;
    }
}
