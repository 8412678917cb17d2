package org.ogptoolbox.base;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables that spreadsheets open as what they are: with a byte-order mark, and without formulas that others typed. */
class CsvTextTest {

    @Test
    void aTableBeginsWithItsMarkAndQuotesWhatNeedsIt() {
        assertThat(table("a, \"b\"", "", 7, null)).isEqualTo("\ufeffone,two,three,four\r\n\"a, \"\"b\"\"\",,7,\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=cmd|' /C calc'!A0", "+1", "-1", "@SUM(A1)", "\tx"})
    void aFormulaIsAText(String typed) {
        assertThat(table(typed, "fine", -1, "1=1")).contains("'" + typed).contains("fine,-1,1=1");
    }

    private static String table(@Nullable Object... cells) {
        return new String(CsvText.bytes(List.of("one", "two", "three", "four"), List.of(Arrays.asList(cells))), UTF_8);
    }
}
