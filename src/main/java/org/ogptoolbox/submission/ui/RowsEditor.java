package org.ogptoolbox.submission.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.base.LocalizedText;
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

        private final LocalizedInputs sentence;

        /** @param labelKey of what its sentence is called */
        Row(String labelKey, SerializableRunnable changed) {
            var look = new LocalizedInputs.Look(getTranslation(labelKey), "", Field.SENTENCE, false, TextField::new);
            sentence = new LocalizedInputs(look, "", text -> changed.run());
            sentence.addClassName("row-sentence");
        }

        /** What the row says beside its sentence. */
        abstract ObjectNode json();

        /** Whether nobody filled anything beside its sentence. */
        abstract boolean blank();

        /** Its inputs beside the sentence, by the property of the document that each holds. */
        abstract Map<String, HasValidation> byProperty();

        private void complain(String problem) {
            sentence.complain(problem);
            byProperty().values().forEach(input -> complain(input, problem));
        }

        private static void complain(HasValidation input, String problem) {
            input.setErrorMessage(problem);
            input.setInvalid(!problem.isEmpty());
        }

        /** What is gone to first, and whose text a browser keeps until it is saved. */
        final LocalizedInputs sentence() {
            return sentence;
        }
    }

    private final List<Row> rows = new ArrayList<>();
    private final OrderedList list = new OrderedList();
    private final Button more;
    private final Span error = new Span();
    private final String sentence;
    private Language original = Language.ENGLISH;
    private List<Language> translations = List.of();

    RowsEditor(Kind kind, Field field) {
        super(kind, field);
        sentence = Objects.requireNonNull(field.sentence());
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

    /** A row that says what stands in the document, but for its sentence. */
    abstract Row row(JsonNode json);

    @Override
    final void languages(Language original, List<Language> translations) {
        this.original = original;
        this.translations = translations;
        rows.forEach(row -> row.sentence().languages(original, translations));
    }

    private void addEmpty() {
        insert(row());
        rows.getLast().sentence().focusInput();
    }

    private void insert(Row row) {
        var remove = new Button(VaadinIcon.TRASH.create(), click -> remove(row));
        remove.addThemeVariants(ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_TERTIARY);
        remove.setAriaLabel(getTranslation("submission.rows.remove"));
        remove.setTooltipText(getTranslation("submission.rows.remove"));
        row.sentence().languages(original, translations);
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
        focus(at);
        report();
    }

    private void focus(int at) {
        if (rows.isEmpty()) {
            more.focus();
        } else {
            rows.get(Math.min(at, rows.size() - 1)).sentence().focusInput();
        }
    }

    private void mark() {
        for (var index = 0; index < rows.size(); index++) {
            rows.get(index).sentence().moveTo(field().pointer() + "/" + index + "/" + sentence);
        }
    }

    /**
     * Takes over a sentence that a browser kept, at {@code index/name/language}, into the list it was typed in; what
     * stands where no row can be is left alone.
     */
    static JsonNode retyped(Field field, JsonNode list, String place, Language original, String text) {
        var parts = place.split("/", 3);
        if (parts.length < 3 || !parts[0].matches("\\d{1,4}") || !parts[1].equals(field.sentence())) {
            return list;
        }
        var index = Integer.parseInt(parts[0]);
        if (index >= field.max()) {
            return list;
        }
        var rows = JsonNodeFactory.instance.arrayNode();
        list.forEach(rows::add);
        while (rows.size() <= index) {
            rows.addObject();
        }
        var row = (ObjectNode) rows.get(index);
        var was = LocalizedJson.read(row.path(parts[1]));
        put(row, parts[1], LocalizedJson.typed(was, original, new Language(parts[2]), text));
        if (field.type() == Field.Type.MILESTONES && row.path("status").isMissingNode()) {
            row.put("status", field.options().getFirst());
        }
        return rows;
    }

    private static void put(ObjectNode row, String sentence, LocalizedText text) {
        var json = LocalizedJson.write(text);
        row.set(sentence, json.isMissingNode() ? row.objectNode() : json);
    }

    private static boolean blank(Row row) {
        return row.blank() && row.sentence().text().isEmpty();
    }

    /** Tells the wizard what the rows say now. */
    final void report() {
        var json = JsonNodeFactory.instance.arrayNode();
        rows.stream().filter(row -> !blank(row)).forEach(row -> {
            var item = row.json();
            put(item, sentence, row.sentence().text());
            json.add(item);
        });
        changed(json.isEmpty() ? MissingNode.getInstance() : json);
    }

    @Override
    void display(JsonNode json) {
        rows.clear();
        list.removeAll();
        json.forEach(item -> {
            var row = row(item);
            insert(row);
            row.sentence().show(LocalizedJson.read(item.path(sentence)));
        });
        if (rows.isEmpty()) {
            insert(row());
        }
    }

    @Override
    Map<String, String> typed() {
        var typed = new LinkedHashMap<String, String>();
        rows.forEach(row -> typed.putAll(row.sentence().typed()));
        return typed;
    }

    @Override
    void complain(String sentence) {
        error.setText(sentence);
        if (sentence.isEmpty()) {
            rows.forEach(row -> row.complain(""));
        }
    }

    /** At the input of the row, in a pointer that goes as far as {@code /1/type}; rows nobody filled are not counted. */
    @Override
    void complainAt(String pointer, String sentence) {
        var place = pointer.substring(field().pointer().length()).split("/", 4);
        var filled = rows.stream().filter(row -> !blank(row)).toList();
        if (place.length < 3 || Integer.parseInt(place[1]) >= filled.size()) {
            complain(sentence);
            return;
        }
        var row = filled.get(Integer.parseInt(place[1]));
        var input = row.byProperty().get(place[2]);
        if (input == null) {
            row.sentence().complainAt(place.length > 3 ? place[3] : "", sentence);
        } else {
            Row.complain(input, sentence);
        }
    }

    @Override
    void focusInput() {
        focus(0);
    }

    static Div inputs(Component... inputs) {
        var line = new Div(inputs);
        line.addClassName("row-inputs");
        return line;
    }
}
