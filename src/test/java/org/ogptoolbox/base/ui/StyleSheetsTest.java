package org.ogptoolbox.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sheet is well formed, and the application's say a thing once. */
class StyleSheetsTest {

    private static final Path SHEETS = Path.of("frontend/design");
    /** So many declarations are no coincidence. */
    private static final int A_THING = 4;

    static List<Path> sheets() throws IOException {
        try (var files = Files.list(SHEETS)) {
            return files.filter(file -> file.toString().endsWith(".css"))
                    .sorted()
                    .toList();
        }
    }

    /** A brace too few makes the browser drop, without a word, all that follows. */
    @ParameterizedTest
    @MethodSource("sheets")
    void everyBlockIsClosed(Path sheet) throws IOException {
        assertThat(rules(sheet)).allSatisfy(rule -> {
            assertThat(rule.selector()).doesNotContain(";").isNotEmpty();
            assertThat(rule.declarations()).allMatch(declaration -> declaration.contains(":"));
        });
    }

    @ParameterizedTest
    @MethodSource("families")
    void noThingIsSaidTwice(List<Path> family) throws IOException {
        var places = new TreeMap<String, List<String>>();
        for (var sheet : family) {
            rules(sheet).stream()
                    .filter(rule -> rule.declarations().size() >= A_THING)
                    .forEach(rule -> places.computeIfAbsent(
                                    rule.around() + rule.declarations(), key -> new ArrayList<>())
                            .add(sheet.getFileName() + " " + rule.selector()));
        }
        assertThat(places.values()).allSatisfy(same -> assertThat(same).hasSize(1));
    }

    /** Sheets that are loaded together: the application's, and the public site's. */
    static Stream<List<Path>> families() throws IOException {
        var all = sheets().stream()
                .collect(Collectors.partitioningBy(
                        sheet -> sheet.getFileName().toString().startsWith("app")));
        return Stream.of(all.get(true), all.get(false));
    }

    /**
     * A rule.
     *
     * @param around the at-rule it stands in; empty where it stands alone
     */
    private record Rule(String around, String selector, Set<String> declarations) {}

    private static List<Rule> rules(Path sheet) throws IOException {
        var text = Files.readString(sheet).replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("(?m)^@import[^;]*;", "");
        var rules = new ArrayList<Rule>();
        collect("", text, rules);
        assertThat(rules).isNotEmpty();
        return rules;
    }

    private static void collect(String around, String text, List<Rule> rules) {
        for (var begin = text.indexOf('{'); begin >= 0; begin = text.indexOf('{')) {
            var selector = text.substring(0, begin).strip();
            var end = end(text, begin);
            assertThat(end).as("the end of %s", selector).isPositive();
            var body = text.substring(begin + 1, end);
            if (selector.startsWith("@") && body.contains("{")) {
                collect(around + selector + " ", body, rules);
            } else {
                assertThat(body).as("what stands in %s", selector).doesNotContain("{");
                rules.add(new Rule(around, selector, declarations(body)));
            }
            text = text.substring(end + 1);
        }
        assertThat(text).as("what stands outside of rules").isBlank();
    }

    private static int end(String text, int begin) {
        var depth = 0;
        for (var at = begin; at < text.length(); at++) {
            depth += Map.of('{', 1, '}', -1).getOrDefault(text.charAt(at), 0);
            if (depth == 0) {
                return at;
            }
        }
        return -1;
    }

    private static Set<String> declarations(String body) {
        return Arrays.stream(body.split(";"))
                .map(String::strip)
                .filter(declaration -> !declaration.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
