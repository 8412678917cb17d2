package org.ogptoolbox.actions;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.ClassPathResource;

/** Reads the CSV files below {@code actions/} that came with the application, row by row, by the names in their heads. */
final class Facts {

    private Facts() {}

    static List<CSVRecord> rows(String file, char separator) {
        var format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator)
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var text = new InputStreamReader(
                        new ClassPathResource("actions/" + file).getInputStream(), StandardCharsets.UTF_8);
                var parser = format.parse(text)) {
            return parser.getRecords();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
