package org.ogptoolbox.content;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ogptoolbox.base.LocalizedText;

/** What a part of a document is when its JSON leaves it out. */
final class Absent {

    private Absent() {}

    static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    static LocalizedText text(@Nullable LocalizedText value) {
        return value == null ? LocalizedText.EMPTY : value;
    }

    static <T> List<T> list(@Nullable List<T> value) {
        return value == null ? List.of() : List.copyOf(value);
    }

    static <T> Map<String, T> map(@Nullable Map<String, T> value) {
        return value == null ? Map.of() : Map.copyOf(value);
    }
}
