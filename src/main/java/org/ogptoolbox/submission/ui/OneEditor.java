package org.ogptoolbox.submission.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ogptoolbox.base.ui.Stash;
import org.ogptoolbox.content.Field;
import org.ogptoolbox.content.Kind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** A box with a list, of which one is chosen. */
abstract class OneEditor<C extends ComboBox<T>, T> extends InputEditor<C, T> {

    OneEditor(Kind kind, Field field, C input) {
        super(kind, field, input);
        Stash.mark(input, field.pointer());
    }

    @Override
    abstract JsonNode json(@Nullable T value);

    @Override
    Map<String, String> typed() {
        return Map.of(
                field().pointer(),
                input().getOptionalValue()
                        .map(input().getItemLabelGenerator()::apply)
                        .orElse(""));
    }

    @Override
    Optional<JsonNode> kept(String text) {
        return text.isBlank()
                ? Optional.of(MissingNode.getInstance())
                : named(text.strip()).map(this::json);
    }

    /** What the list calls so; empty when that is nothing. */
    Optional<T> named(String label) {
        return SeveralEditor.named(input(), label);
    }
}
