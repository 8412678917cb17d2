package org.ogptoolbox.submission.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import org.jspecify.annotations.Nullable;
import org.ogptoolbox.base.Country;
import org.ogptoolbox.content.Field;
import org.ogptoolbox.content.Kind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** One country, by name. */
final class CountryEditor extends OneEditor<ComboBox<Country>, Country> {

    CountryEditor(Kind kind, Field field) {
        super(kind, field, new ComboBox<>());
        input().setItems(CountriesEditor.byName(getLocale()));
        input().setItemLabelGenerator(country -> country.displayName(getLocale()));
        input().setClearButtonVisible(true);
    }

    @Override
    JsonNode json(@Nullable Country value) {
        return value == null ? MissingNode.getInstance() : Typed.one(value.code());
    }

    @Override
    @SuppressWarnings("NullAway") // Vaadin's combo box is empty when its value is null
    Country value(JsonNode json) {
        return json.isString() ? new Country(json.stringValue()) : null;
    }
}
