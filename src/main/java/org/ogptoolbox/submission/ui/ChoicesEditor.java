package org.ogptoolbox.submission.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import java.util.LinkedHashSet;
import java.util.Set;
import org.ogptoolbox.content.Field;
import org.ogptoolbox.content.Kind;
import tools.jackson.databind.JsonNode;

/** Several of a list of codes, all of them in sight. */
final class ChoicesEditor extends FieldEditor {

    private final CheckboxGroup<String> group = new CheckboxGroup<>();

    ChoicesEditor(Kind kind, Field field) {
        super(kind, field);
        group.setLabel(label());
        group.setHelperText(help());
        group.setManualValidation(true);
        group.setItems(field.options());
        group.setItemLabelGenerator(this::option);
        group.addClassName("choices");
        // ARIA knows no required group: only the eye sees the mark, and the help says how many are asked for.
        group.setClassName("required", field.required());
        group.addValueChangeListener(event -> changed(json(event.getValue())));
        add(group);
    }

    private JsonNode json(Set<String> chosen) {
        return Typed.list(field().options().stream().filter(chosen::contains).toList());
    }

    @Override
    void display(JsonNode json) {
        var chosen = new LinkedHashSet<>(Typed.strings(json));
        chosen.retainAll(field().options());
        group.setValue(chosen);
    }

    @Override
    void complain(String sentence) {
        group.setErrorMessage(sentence);
        group.setInvalid(!sentence.isEmpty());
    }

    @Override
    void focusInput() {
        group.getElement().executeJs("this.querySelector('vaadin-checkbox')?.focus()");
    }
}
