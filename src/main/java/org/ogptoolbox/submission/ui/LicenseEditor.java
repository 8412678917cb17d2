package org.ogptoolbox.submission.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ogptoolbox.content.Field;
import org.ogptoolbox.content.Kind;
import org.ogptoolbox.content.Licences;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** An SPDX expression: the usual licences are suggested, anything may be typed. */
final class LicenseEditor extends OneEditor<ComboBox<String>, String> {

    LicenseEditor(Kind kind, Field field) {
        super(kind, field, new ComboBox<>());
        input().setItems(this::isFound, Licences.USUAL);
        input().setItemLabelGenerator(this::label);
        input().setAllowCustomValue(true);
        input().addCustomValueSetListener(
                        event -> named(event.getDetail().strip()).ifPresent(input()::setValue));
        input().setClearButtonVisible(true);
    }

    private boolean isFound(String code, String typed) {
        return Licences.isFound(code, typed)
                || label(code).toLowerCase(getLocale()).contains(typed.strip().toLowerCase(getLocale()));
    }

    private String label(String code) {
        return Licences.PROPRIETARY.equals(code) ? getTranslation("submission.field.proprietary") : code;
    }

    @Override
    Optional<String> named(String label) {
        return super.named(label).or(() -> Optional.of(label).filter(typed -> !typed.isBlank()));
    }

    @Override
    JsonNode json(@Nullable String value) {
        return value == null ? MissingNode.getInstance() : Typed.one(value);
    }

    @Override
    @SuppressWarnings("NullAway") // Vaadin's combo box is empty when its value is null
    String value(JsonNode json) {
        return json.isString() ? json.stringValue() : null;
    }
}
