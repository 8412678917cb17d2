package org.ogptoolbox.submission.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Map;
import org.ogptoolbox.base.ui.Stash;
import org.ogptoolbox.content.Field;
import org.ogptoolbox.content.Kind;
import tools.jackson.databind.JsonNode;

/** Several addresses, one per line. */
final class LinesEditor extends InputEditor<TextArea, String> {

    LinesEditor(Kind kind, Field field) {
        super(kind, field, new TextArea());
        input().setMinRows(2);
        input().setValueChangeMode(ValueChangeMode.LAZY);
        input().setValueChangeTimeout(TextEditor.PAUSE);
        Stash.mark(input(), field.pointer());
    }

    @Override
    JsonNode json(String value) {
        return Typed.json(field(), value);
    }

    @Override
    String value(JsonNode json) {
        return Typed.text(field(), json);
    }

    @Override
    Map<String, String> typed() {
        return Map.of(field().pointer(), input().getValue());
    }
}
