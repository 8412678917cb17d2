package org.ogptoolbox.submission.ui;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Map;
import org.ogptoolbox.base.TypedText;
import org.ogptoolbox.base.ui.Stash;
import org.ogptoolbox.content.Field;
import org.ogptoolbox.content.Kind;
import tools.jackson.databind.JsonNode;

/** One web address. The scheme that nobody types is put in front of it. */
final class UrlEditor extends InputEditor<TextField, String> {

    UrlEditor(Kind kind, Field field) {
        super(kind, field, new TextField());
        input().setPlaceholder("https://");
        input().getElement().setAttribute("inputmode", "url");
        input().setValueChangeMode(ValueChangeMode.ON_CHANGE);
        Stash.mark(input(), field.pointer());
        input().addValueChangeListener(event -> input().setValue(withScheme(TypedText.of(event.getValue()))));
    }

    @Override
    JsonNode json(String value) {
        return Typed.one(withScheme(TypedText.of(value)));
    }

    /** {@code www.example.org} → {@code https://www.example.org}; everything else as it was typed. */
    static String withScheme(String address) {
        return address.matches("(?i)(www\\.)?[\\p{L}\\p{M}\\p{N}-]+(\\.[\\p{L}\\p{M}\\p{N}-]+)+(/.*)?")
                ? "https://" + address
                : address;
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
