package org.ogptoolbox.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.grid.Grid;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class NarrowGridTest {

    @Test
    void namesAllColumnsButTheFirst() {
        var grid = new Grid<String>();
        grid.addColumn(text -> text).setHeader("Name");
        grid.addColumn(text -> text).setHeader("A \"word\"");
        grid.addColumn(text -> text);

        NarrowGrid.stack(grid);

        assertThat(grid.hasClassName("stacks")).isTrue();
        assertThat(grid.getStyle().get("--ogp-column-0")).isNull();
        assertThat(grid.getStyle().get("--ogp-column-1")).isEqualTo("\"A \\\"word\\\"\"");
        assertThat(grid.getStyle().get("--ogp-column-2")).isNull();
    }

    @Test
    void everyTableStacks() throws IOException {
        try (var sources = Files.walk(Path.of("src/main/java"))) {
            assertThat(sources.filter(source -> source.toString().endsWith(".java"))
                            .filter(source -> read(source).contains("new Grid<")))
                    .isNotEmpty()
                    .allSatisfy(source -> assertThat(read(source)).contains("NarrowGrid.stack("));
        }
    }

    private static String read(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
