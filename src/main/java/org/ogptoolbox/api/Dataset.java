package org.ogptoolbox.api;

import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A table of open data. Its title and description are {@code api.dataset.<name>} and {@code api.dataset.<name>.text}.
 *
 * @param themes codes of the EU's data themes, {@code GOVE}
 * @param history asked for when the table is described
 */
record Dataset(
        String name,
        List<String> themes,
        List<String> columns,
        Supplier<List<List<?>>> rows,
        Supplier<History> history) {

    /**
     * When the first of a table was published, and when it last changed: an instant, a day or a month.
     *
     * @param issued null while there is nothing in it, and so is {@code modified}
     */
    record History(@Nullable Temporal issued, @Nullable Temporal modified) {}

    String title() {
        return "api.dataset." + name;
    }

    String text() {
        return title() + ".text";
    }

    String csv() {
        return "/datasets/" + name + ".csv";
    }

    String json() {
        return "/datasets/" + name + ".json";
    }

    /** Several values in a cell are divided by semicolons. */
    List<List<?>> cells() {
        return rows.get().stream().<List<?>>map(Dataset::cells).toList();
    }

    private static List<?> cells(List<?> row) {
        var cells = new ArrayList<@Nullable Object>();
        row.forEach(value -> cells.add(
                value instanceof Collection<?> several
                        ? several.stream().map(String::valueOf).collect(Collectors.joining(";"))
                        : value));
        return cells;
    }

    /** Each row by the names of its columns; what is not known is left out. */
    List<Map<String, Object>> objects() {
        return rows.get().stream().map(this::object).toList();
    }

    private Map<String, Object> object(List<?> row) {
        var object = new LinkedHashMap<String, Object>();
        for (var at = 0; at < columns.size(); at++) {
            var value = row.get(at);
            if (value != null && !"".equals(value)) {
                object.put(columns.get(at), value);
            }
        }
        return object;
    }
}
