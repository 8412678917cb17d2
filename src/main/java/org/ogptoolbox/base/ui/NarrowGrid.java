package org.ogptoolbox.base.ui;

import com.vaadin.flow.component.grid.Grid;

/**
 * A table that a telephone can show: where the screen is narrow, the style sheet puts the cells of a row below each other,
 * each with the name of its column. The first column needs no name: it says what the row is about.
 */
public final class NarrowGrid {

    /** How many columns the style sheet has names for. */
    static final int LABELLED = 8;

    private NarrowGrid() {}

    /** To be called when the columns of the table have their headers. */
    public static <T> void stack(Grid<T> grid) {
        grid.addClassName("stacks");
        var columns = grid.getColumns();
        for (var index = 1; index < Math.min(columns.size(), LABELLED); index++) {
            var header = columns.get(index).getHeaderText();
            if (header != null && !header.isBlank()) {
                var part = "labelled-" + index;
                columns.get(index).setPartNameGenerator(row -> part);
                grid.getStyle().set("--ogp-column-" + index, quoted(header));
            }
        }
    }

    /** A text as a style sheet writes it. */
    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
