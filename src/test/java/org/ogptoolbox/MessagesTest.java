package org.ogptoolbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every text exists in every language, is used, and can be formatted; no key is asked for that does not exist. */
class MessagesTest {

    private static final Path BUNDLES = Path.of("src/main/resources/messages");
    private static final List<Path> SOURCES =
            List.of(Path.of("src/main/java"), Path.of("src/main/resources/templates"));

    /** A literal that looks like a message key: dotted, lower-case start, or a prefix that ends in a dot. */
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][A-Za-z-]*(?:\\.[A-Za-z0-9_/-]+)*\\.?)\"");

    private static final Pattern TEMPLATE = Pattern.compile("#\\{([a-z][A-Za-z0-9_.-]*)");
    private static final Pattern TEMPLATE_PREFIX = Pattern.compile("'([a-z][A-Za-z0-9-]*(?:\\.[A-Za-z0-9_-]+)*\\.)'");

    @Test
    void everyKeyStandsInEveryLanguage() throws IOException {
        for (var bundle : bundles()) {
            var english = keys(bundle, "en");
            assertThat(keys(bundle, "fr")).as(bundle + " in French").isEqualTo(english);
            assertThat(keys(bundle, "es")).as(bundle + " in Spanish").isEqualTo(english);
        }
    }

    @Test
    void everyTextCanBeFormattedAndTakesTheSameArguments() throws IOException {
        for (var bundle : bundles()) {
            var english = load(bundle, "en");
            for (var language : List.of("en", "fr", "es")) {
                load(bundle, language).forEach((key, text) -> {
                    assertThat(text.toString())
                            .as(key + " in " + language)
                            .isNotBlank()
                            .doesNotContain("'");
                    assertThat(arguments(text.toString(), language))
                            .as(key + " in " + language)
                            .isEqualTo(arguments(String.valueOf(english.get(key)), "en"));
                });
            }
        }
    }

    @Test
    void frenchPunctuationStaysOnTheLineOfItsWord() throws IOException {
        for (var bundle : bundles()) {
            load(bundle, "fr")
                    .forEach((key, text) -> assertThat(text.toString())
                            .as(key + ": a no-break space before : ; ? ! » and after «")
                            .doesNotContainPattern(" [:;?!»]|« "));
        }
    }

    @Test
    void noKeyStandsInTwoBundles() throws IOException {
        Map<String, String> seen = new HashMap<>();
        for (var bundle : bundles()) {
            for (var key : keys(bundle, "en")) {
                assertThat(seen.put(key, bundle)).as(key + " also in " + bundle).isNull();
            }
        }
    }

    @Test
    void everyKeyIsUsed() throws IOException {
        var asked = asked();
        var unused = allKeys().stream()
                .filter(key -> !asked.contains(key))
                .filter(key -> asked.stream().noneMatch(prefix -> prefix.endsWith(".") && key.startsWith(prefix)))
                .filter(key -> !labelOfEnum(key))
                .filter(key -> !key.startsWith("problemDetail.org.springframework."))
                .toList();
        assertThat(unused).isEmpty();
    }

    @Test
    void everyKeyAskedForExists() throws IOException {
        var keys = allKeys();
        var modules =
                keys.stream().map(key -> key.substring(0, key.indexOf('.') + 1)).collect(Collectors.toSet());
        var missing = asked().stream()
                .filter(key -> !key.endsWith("."))
                .filter(key -> modules.stream().anyMatch(key::startsWith))
                .filter(key -> !keys.contains(key) && !keys.contains("audit." + key))
                .filter(key -> !NOT_MESSAGES.matcher(key).matches())
                .toList();
        assertThat(missing).isEmpty();
    }

    /** Literals that look like keys of a module and are none: file names. (Codes of the audit trail have a key of their own.) */
    private static final Pattern NOT_MESSAGES = Pattern.compile(".*\\.(html|css|js|ts|bpmn|xml|yml|properties|json)");

    private static boolean labelOfEnum(String key) {
        return key.matches("[a-z][A-Za-z]*\\.[A-Z][A-Z_]*");
    }

    private static Set<String> asked() throws IOException {
        var found = new TreeSet<String>();
        for (var folder : SOURCES) {
            for (var file : files(folder)) {
                var text = Files.readString(file, UTF_8);
                LITERAL.matcher(text).results().forEach(match -> found.add(match.group(1)));
                TEMPLATE.matcher(text).results().forEach(match -> found.add(match.group(1)));
                TEMPLATE_PREFIX.matcher(text).results().forEach(match -> found.add(match.group(1)));
            }
        }
        return found.stream().filter(key -> key.contains(".")).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<Integer> arguments(String text, String language) {
        var format = new MessageFormat(text, Locale.forLanguageTag(language));
        var used = new TreeSet<Integer>();
        for (int index = 0; index < format.getFormatsByArgumentIndex().length; index++) {
            if (text.contains("{" + index)) {
                used.add(index);
            }
        }
        return used;
    }

    private static Set<String> allKeys() throws IOException {
        var all = new TreeSet<String>();
        for (var bundle : bundles()) {
            all.addAll(keys(bundle, "en"));
        }
        return all;
    }

    private static List<String> bundles() throws IOException {
        var names = new ArrayList<String>();
        for (var file : files(BUNDLES)) {
            var name = file.getFileName().toString();
            if (name.endsWith("_en.properties")) {
                names.add(name.replace("_en.properties", ""));
            }
        }
        return names;
    }

    private static Set<String> keys(String bundle, String language) throws IOException {
        return new TreeSet<>(load(bundle, language).stringPropertyNames());
    }

    private static Properties load(String bundle, String language) throws IOException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(BUNDLES.resolve(bundle + "_" + language + ".properties"), UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
