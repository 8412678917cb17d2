package org.ogptoolbox.submission.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.shared.InputField;
import org.ogptoolbox.content.Field;
import org.ogptoolbox.content.Kind;
import tools.jackson.databind.JsonNode;

/** An editor whose whole value stands in one input component. */
abstract class InputEditor<C extends Component & InputField<?, V> & HasValidation & Focusable<?>, V>
        extends FieldEditor {

    private final C input;

    InputEditor(Kind kind, Field field, C input) {
        super(kind, field);
        this.input = input;
        input.setLabel(label());
        input.setHelperText(help());
        input.setRequiredIndicatorVisible(field.required());
        input.setManualValidation(true);
        input.setWidthFull();
        input.addValueChangeListener(event -> changed(json(event.getValue())));
        add(input);
    }

    final C input() {
        return input;
    }

    abstract JsonNode json(V value);

    abstract V value(JsonNode json);

    @Override
    void display(JsonNode json) {
        input.setValue(value(json));
    }

    @Override
    void complain(String sentence) {
        input.setErrorMessage(sentence);
        input.setInvalid(!sentence.isEmpty());
    }

    @Override
    void focusInput() {
        input.focus();
    }
}
