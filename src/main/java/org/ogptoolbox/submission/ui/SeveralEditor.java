package org.ogptoolbox.submission.ui;

import com.vaadin.flow.component.combobox.ComboBoxBase;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ogptoolbox.base.ui.Stash;
import org.ogptoolbox.content.Field;
import org.ogptoolbox.content.Kind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** A box with a list, of which several are chosen; a browser keeps them by their names, one a line. */
abstract class SeveralEditor<T> extends InputEditor<MultiSelectComboBox<T>, Set<T>> {

    SeveralEditor(Kind kind, Field field) {
        super(kind, field, new MultiSelectComboBox<>());
        input().setClearButtonVisible(true);
        Stash.mark(input(), field.pointer());
    }

    @Override
    Map<String, String> typed() {
        return Map.of(
                field().pointer(),
                input().getValue().stream()
                        .map(input().getItemLabelGenerator()::apply)
                        .collect(Collectors.joining("\n")));
    }

    @Override
    Optional<JsonNode> kept(String text) {
        if (text.isBlank()) {
            return Optional.of(MissingNode.getInstance());
        }
        var found = text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(this::named)
                .flatMap(Optional::stream)
                .collect(Collectors.toCollection(LinkedHashSet<T>::new));
        return found.isEmpty() ? Optional.empty() : Optional.of(json(found));
    }

    /** What the list calls so; empty when that is nothing. */
    Optional<T> named(String label) {
        return named(input(), label);
    }

    static <T> Optional<T> named(ComboBoxBase<?, T, ?> input, String label) {
        Collection<T> items = input.getListDataView().getItems().toList();
        return items.stream()
                .filter(item -> input.getItemLabelGenerator().apply(item).equalsIgnoreCase(label))
                .findFirst();
    }
}
