package org.ogptoolbox.submission.ui;

import com.vaadin.flow.component.select.Select;
import org.jspecify.annotations.Nullable;
import org.ogptoolbox.content.Field;
import org.ogptoolbox.content.Kind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** One of a few codes. */
final class ChoiceEditor extends InputEditor<Select<String>, String> {

    ChoiceEditor(Kind kind, Field field) {
        super(kind, field, new Select<>());
        input().setItems(field.options());
        input().setItemLabelGenerator(code -> code == null ? "" : option(code));
        // A select is a button to assistive technology, and no button is required: the style sheet draws the mark.
        input().setRequiredIndicatorVisible(false);
        input().setClassName("required-choice", field.required());
        input().setEmptySelectionAllowed(!field.required());
        input().setEmptySelectionCaption(getTranslation("submission.field.nothing-chosen"));
        input().setPlaceholder(getTranslation("submission.field.nothing-chosen"));
    }

    @Override
    JsonNode json(@Nullable String value) {
        return value == null ? MissingNode.getInstance() : Typed.one(value);
    }

    @Override
    @SuppressWarnings("NullAway") // Vaadin's select is empty when its value is null
    String value(JsonNode json) {
        return json.isString() && field().options().contains(json.stringValue()) ? json.stringValue() : null;
    }
}
