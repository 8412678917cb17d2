package org.ogptoolbox.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.base.LocalizedText;
import org.ogptoolbox.content.Content;
import org.ogptoolbox.content.Contents;
import org.ogptoolbox.content.EntryId;
import org.ogptoolbox.content.Field;
import org.ogptoolbox.content.Kind;
import org.ogptoolbox.content.Schema;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The facts in {@code demo/*.yml} as contents. A row's keys are field names; a localized text is a map by language whose
 * first is the original; {@code by} names a tool's makers, by key of an organisation or by name.
 */
@Component
@Profile("demo")
class DemoFacts {

    private final Contents contents;
    private final JsonMapper json = JsonMapper.builder().build();

    DemoFacts(Contents contents) {
        this.contents = contents;
    }

    List<Map<String, Object>> rows(String file) {
        return read(file);
    }

    /** By tool and language: tagline, description. */
    Map<String, Map<String, List<String>>> translations() {
        return read("translations");
    }

    private static <T> T read(String file) {
        try (var stream = new ClassPathResource("demo/" + file + ".yml").getInputStream()) {
            return new Yaml().load(stream);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** One row as a content; links find published entries by what they are called in the rows. */
    Content content(Kind kind, Map<String, Object> row, Map<String, Published> published) {
        var document = json.createObjectNode();
        for (var field : Schema.of(kind)) {
            var value = row.get(field.name().equals("maintainers") ? "by" : field.name());
            if (value != null) {
                document.set(field.name(), json.valueToTree(value(field, value, published)));
            }
        }
        return contents.fromJson(kind, document);
    }

    /** A tool with less in it than submitting needs: somebody left the wizard half-way. */
    Content halfWritten(Map<String, Object> row) {
        var document = (ObjectNode) contents.toJson(content(Kind.TOOL, row, Map.of()));
        document.remove(List.of("description", "license", "categories", "maintainers", "repositoryURL"));
        return contents.fromJson(Kind.TOOL, document);
    }

    /** An entry that is published already. */
    record Published(EntryId id, String name) {}

    private static Object value(Field field, Object value, Map<String, Published> published) {
        if (field.localized()) {
            return localized((Map<?, ?>) value);
        }
        return switch (field.type()) {
            case ORGANISATION -> link(value.toString(), published);
            case ORGANISATIONS, TOOLS ->
                ((List<?>) value)
                        .stream().map(name -> link(name.toString(), published)).toList();
            case RESOURCES, MILESTONES ->
                ((List<?>) value)
                        .stream().map(row -> row(field, (Map<?, ?>) row)).toList();
            default -> value;
        };
    }

    private static Map<Object, Object> row(Field field, Map<?, ?> row) {
        var read = new LinkedHashMap<Object, Object>(row);
        read.put(field.sentence(), localized((Map<?, ?>) Objects.requireNonNull(row.get(field.sentence()))));
        return read;
    }

    private static LocalizedText localized(Map<?, ?> texts) {
        var original = texts.keySet().iterator().next();
        var written = LocalizedText.of(new Language(original.toString()), String.valueOf(texts.get(original)));
        for (var other : texts.entrySet()) {
            if (!original.equals(other.getKey())) {
                written = written.withTranslation(
                        new Language(String.valueOf(other.getKey())),
                        String.valueOf(other.getValue()),
                        LocalizedText.Status.HUMAN);
            }
        }
        return written;
    }

    private static Map<String, @Nullable Object> link(String name, Map<String, Published> published) {
        var known = Optional.ofNullable(published.get(name));
        var link = new LinkedHashMap<String, @Nullable Object>();
        link.put("name", known.map(Published::name).orElse(name));
        link.put(
                "entry",
                known.map(Published::id).map(EntryId::value).map(UUID::toString).orElse(null));
        return link;
    }
}
