package org.ogptoolbox.submission.ui;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Map;
import org.ogptoolbox.base.ui.CharacterCount;
import org.ogptoolbox.base.ui.Stash;
import org.ogptoolbox.content.Field;
import org.ogptoolbox.content.Kind;
import tools.jackson.databind.JsonNode;

/** One line of text: names, places, and words separated by commas. */
final class TextEditor extends InputEditor<TextField, String> {

    /** How long a pause in typing, in milliseconds, is taken for the end of a thought and saved. */
    static final int PAUSE = 600;

    TextEditor(Kind kind, Field field) {
        super(kind, field, new TextField());
        input().setValueChangeMode(ValueChangeMode.LAZY);
        input().setValueChangeTimeout(PAUSE);
        Stash.mark(input(), field.pointer());
        if (field.type() == Field.Type.TEXT && field.max() > 0) {
            CharacterCount.under(input(), help(), field.max());
        }
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
