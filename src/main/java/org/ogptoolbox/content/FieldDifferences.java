package org.ogptoolbox.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.ogptoolbox.base.TypedText;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** What two states of a content do not share, field by field, localized texts language by language. */
@Component
class FieldDifferences {

    private final Contents contents;
    private final ReadableValues values;

    FieldDifferences(Contents contents, ReadableValues values) {
        this.contents = contents;
        this.values = values;
    }

    List<FieldDifference> between(Content before, Content after, Locale reader) {
        var was = contents.toJson(before);
        var is = contents.toJson(after);
        var differences = new ArrayList<FieldDifference>();
        for (var field : Schema.of(after.kind())) {
            var old = was.at(field.pointer());
            var fresh = is.at(field.pointer());
            if (old.equals(fresh)) {
                continue;
            }
            if (field.localized()) {
                texts(field, old, fresh, differences);
            } else {
                add(field.pointer(), values.of(field, old, reader), values.of(field, fresh, reader), differences);
            }
        }
        return List.copyOf(differences);
    }

    private static void texts(Field field, JsonNode before, JsonNode after, List<FieldDifference> differences) {
        var languages = new TreeSet<String>();
        languages.addAll(before.propertyNames());
        languages.addAll(after.propertyNames());
        for (var language : languages) {
            add(field.pointer() + "/" + language, text(before, language), text(after, language), differences);
        }
    }

    private static @Nullable String text(JsonNode localized, String language) {
        var text = localized.path(language).path("text").asString("");
        return TypedText.blank(text) ? null : text;
    }

    private static void add(
            String pointer, @Nullable String before, @Nullable String after, List<FieldDifference> differences) {
        if (!Objects.equals(before, after)) {
            differences.add(new FieldDifference(pointer, before, after));
        }
    }
}
