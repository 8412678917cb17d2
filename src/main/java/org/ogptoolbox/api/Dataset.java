package org.ogptoolbox.api;

import java.util.List;
import java.util.function.Supplier;

/**
 * A table of open data. Its title and description are {@code api.dataset.<name>} and {@code api.dataset.<name>.text}.
 *
 * @param json the same as JSON, below the root of the interface
 */
record Dataset(String name, String json, List<String> columns, Supplier<List<List<?>>> rows) {

    String title() {
        return "api.dataset." + name;
    }

    String text() {
        return title() + ".text";
    }

    String path() {
        return "/datasets/" + name + ".csv";
    }
}
