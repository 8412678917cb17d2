package org.ogptoolbox.submission.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import org.jspecify.annotations.Nullable;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.content.ActionTitles;
import org.ogptoolbox.content.Field;
import org.ogptoolbox.content.Kind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.MissingNode;

/** One of the collective actions that one may contribute to now; a draft keeps one that was closed meanwhile. */
final class ActionEditor extends OneEditor<ComboBox<Integer>, Integer> {

    ActionEditor(Kind kind, Field field, ActionTitles actions) {
        super(kind, field, new ComboBox<>());
        input().setItemLabelGenerator(number -> number + ". " + title(actions, number));
        input().setItems(actions.open().keySet());
    }

    private String title(ActionTitles actions, int number) {
        return actions.title(number)
                .flatMap(text -> text.resolve(Language.nearest(getLocale())))
                .map(found -> found.text())
                .orElse("");
    }

    @Override
    JsonNode json(@Nullable Integer value) {
        return value == null ? MissingNode.getInstance() : JsonNodeFactory.instance.numberNode(value);
    }

    @Override
    @SuppressWarnings("NullAway") // Vaadin's combo box is empty when its value is null
    Integer value(JsonNode json) {
        return json.isInt() ? json.intValue() : null;
    }
}
