package org.ogptoolbox.submission.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ogptoolbox.content.Field;
import org.ogptoolbox.content.Kind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** An SPDX expression: the usual licences are suggested, anything may be typed. */
final class LicenseEditor extends OneEditor<ComboBox<String>, String> {

    /** The licences that open-government tools use most, in the words of the SPDX list; the whole list is accepted. */
    static final List<String> SUGGESTED = List.of(
            "AGPL-3.0-only",
            "AGPL-3.0-or-later",
            "Apache-2.0",
            "BSD-2-Clause",
            "BSD-3-Clause",
            "CECILL-2.1",
            "CECILL-B",
            "EPL-2.0",
            "EUPL-1.1",
            "EUPL-1.2",
            "GPL-2.0-only",
            "GPL-2.0-or-later",
            "GPL-3.0-only",
            "GPL-3.0-or-later",
            "ISC",
            "LGPL-2.1-or-later",
            "LGPL-3.0-only",
            "LGPL-3.0-or-later",
            "MIT",
            "MPL-2.0",
            "Unlicense",
            "proprietary");

    LicenseEditor(Kind kind, Field field) {
        super(kind, field, new ComboBox<>());
        input().setItems(SUGGESTED);
        input().setItemLabelGenerator(
                        code -> "proprietary".equals(code) ? getTranslation("submission.field.proprietary") : code);
        input().setAllowCustomValue(true);
        input().addCustomValueSetListener(
                        event -> named(event.getDetail().strip()).ifPresent(input()::setValue));
        input().setClearButtonVisible(true);
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
