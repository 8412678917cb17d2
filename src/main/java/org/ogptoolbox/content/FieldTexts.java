package org.ogptoolbox.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.ogptoolbox.base.Messages;
import org.springframework.stereotype.Component;

/** A content field by field, as a person reads it: for lists beside which one remarks and compares. */
@Component
public class FieldTexts {

    private final Contents contents;
    private final FieldDifferences differences;
    private final Messages messages;

    FieldTexts(Contents contents, FieldDifferences differences, Messages messages) {
        this.contents = contents;
        this.differences = differences;
        this.messages = messages;
    }

    /**
     * What is written at a place.
     *
     * @param pointer the field, or one language of it ({@code /description/fr})
     * @param text its text or its items, one per line
     */
    public record Written(String pointer, String text) {}

    /** What is written, in the order of the schema; empty places are left out. */
    public List<Written> of(Content content, Locale reader) {
        var written = new ArrayList<Written>();
        differences
                .between(contents.empty(content.kind()), content, reader)
                .forEach(difference -> written.add(
                        new Written(difference.pointer(), Objects.requireNonNullElse(difference.after(), ""))));
        return List.copyOf(written);
    }

    /** The label of a place: "Description (French)", "Resources offered, no. 2"; of the empty pointer, none. */
    public String label(Kind kind, String pointer, Locale reader) {
        if (pointer.isEmpty()) {
            return "";
        }
        var field = Schema.field(kind, pointer);
        var label = messages.get("field." + kind.path() + "." + field.name(), reader);
        var row = field.row(pointer);
        if (row.isPresent()) {
            return messages.get("content.row", reader, label, row.getAsInt() + 1);
        }
        return field.localized() && pointer.length() > field.pointer().length()
                ? label + " (" + language(field, pointer).displayName(reader) + ")"
                : label;
    }

    private static org.ogptoolbox.base.Language language(Field field, String pointer) {
        return new org.ogptoolbox.base.Language(
                pointer.substring(field.pointer().length() + 1));
    }
}
