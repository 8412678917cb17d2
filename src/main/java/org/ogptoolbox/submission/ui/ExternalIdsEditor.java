package org.ogptoolbox.submission.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ogptoolbox.content.Field;
import org.ogptoolbox.content.Kind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.MissingNode;

/** How other catalogues call the entry: one input per catalogue. */
final class ExternalIdsEditor extends FieldEditor {

    private final Map<String, TextField> inputs = new LinkedHashMap<>();
    private final Span error = new Span();

    ExternalIdsEditor(Kind kind, Field field) {
        super(kind, field);
        getElement().setAttribute("role", "group").setAttribute("aria-label", label());
        var heading = new Span(label());
        heading.addClassName("group-label");
        var help = new Span(help());
        help.addClassName("group-help");
        error.addClassName("group-error");
        error.getElement().setAttribute("role", "alert");
        var row = new Div();
        row.addClassNames("row", "id-inputs");
        for (var scheme : schemes(kind)) {
            row.add(input(scheme));
        }
        add(heading, help, row, error);
    }

    private static List<String> schemes(Kind kind) {
        return kind == Kind.TOOL ? List.of("wikidata", "sill", "comptoir-du-libre") : List.of("wikidata", "ror");
    }

    private TextField input(String scheme) {
        var input = new TextField(getTranslation("submission.scheme." + scheme));
        input.setManualValidation(true);
        input.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        input.addValueChangeListener(event -> changed(json()));
        inputs.put(scheme, input);
        return input;
    }

    private JsonNode json() {
        var ids = JsonNodeFactory.instance.objectNode();
        inputs.forEach((scheme, input) -> {
            if (!input.getValue().isBlank()) {
                ids.put(scheme, input.getValue().strip());
            }
        });
        return ids.isEmpty() ? MissingNode.getInstance() : ids;
    }

    @Override
    void display(JsonNode json) {
        inputs.forEach((scheme, input) -> input.setValue(json.path(scheme).asString("")));
    }

    @Override
    void complain(String sentence) {
        error.setText(sentence);
        inputs.values().forEach(input -> input.setInvalid(!sentence.isEmpty()));
    }

    @Override
    void focusInput() {
        inputs.values().iterator().next().focus();
    }
}
