package org.ogptoolbox.submission.ui;

import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.jspecify.annotations.Nullable;
import org.ogptoolbox.content.Field;
import org.ogptoolbox.content.Kind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.MissingNode;

/** A count. */
final class NumberEditor extends InputEditor<IntegerField, Integer> {

    NumberEditor(Kind kind, Field field) {
        super(kind, field, new IntegerField());
        input().setMin(0);
        input().setValueChangeMode(ValueChangeMode.ON_CHANGE);
    }

    @Override
    JsonNode json(@Nullable Integer value) {
        return value == null ? MissingNode.getInstance() : JsonNodeFactory.instance.numberNode(value);
    }

    @Override
    @SuppressWarnings("NullAway") // Vaadin's integer field is empty when its value is null
    Integer value(JsonNode json) {
        return json.isInt() ? json.intValue() : null;
    }
}
