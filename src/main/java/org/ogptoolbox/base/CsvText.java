package org.ogptoolbox.base;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * Tables as CSV (RFC 4180), UTF-8 with the byte-order mark by which spreadsheets know that it is. A cell that they would
 * take for a formula begins with an apostrophe.
 */
public final class CsvText {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final String MARK = "\ufeff";
    private static final String FORMULA = "=+-@\t\r";

    private CsvText() {}

    public static ResponseEntity<byte[]> of(List<String> head, List<List<?>> rows) {
        return ResponseEntity.ok().contentType(CSV).body(bytes(head, rows));
    }

    /** The table itself, where it is no answer to a program. */
    public static byte[] bytes(List<String> head, List<List<?>> rows) {
        var text = new StringBuilder(MARK);
        try (var printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecord(head);
            for (var row : rows) {
                printer.printRecord(row.stream().map(CsvText::cell).toList());
            }
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Object cell(Object value) {
        return value instanceof String text && !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0
                ? "'" + text
                : value;
    }
}
