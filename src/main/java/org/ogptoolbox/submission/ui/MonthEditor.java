package org.ogptoolbox.submission.ui;

import java.time.Year;
import org.ogptoolbox.content.Field;
import org.ogptoolbox.content.Kind;
import tools.jackson.databind.JsonNode;

/** A month of a year. */
final class MonthEditor extends InputEditor<MonthField, String> {

    MonthEditor(Kind kind, Field field, Year now) {
        super(kind, field, new MonthField(now));
    }

    @Override
    JsonNode json(String value) {
        return Typed.json(field(), value);
    }

    @Override
    String value(JsonNode json) {
        return Typed.text(field(), json);
    }
}
