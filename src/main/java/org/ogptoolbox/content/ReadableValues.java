package org.ogptoolbox.content;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ogptoolbox.base.Country;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.base.LocalizedText;
import org.ogptoolbox.base.Messages;
import org.ogptoolbox.base.TypedText;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Values as a person reads them: labels for codes, names for links, one line per item of a list. */
@Component
class ReadableValues {

    private final Messages messages;

    ReadableValues(Messages messages) {
        this.messages = messages;
    }

    /** Null where there is nothing. */
    @Nullable String of(Field field, JsonNode value, Locale reader) {
        var lines = lines(field, value, reader).filter(TypedText::visible).collect(Collectors.joining("\n"));
        return lines.isEmpty() ? null : lines;
    }

    private Stream<String> lines(Field field, JsonNode value, Locale reader) {
        return switch (field.type()) {
            case CHOICE, CHOICES -> items(value).map(code -> option(field, code.asString(""), reader));
            case COUNTRY, COUNTRIES -> items(value).map(code -> new Country(code.asString("")).displayName(reader));
            case LANGUAGES -> items(value).map(tag -> new Language(tag.asString("")).displayName(reader));
            case ORGANISATION, ORGANISATIONS, TOOLS ->
                items(value).map(link -> link.path("name").asString(""));
            case EXTERNAL_IDS ->
                value.properties().stream()
                        .map(id -> option(field, id.getKey(), reader) + ": "
                                + id.getValue().asString(""));
            case RESOURCES ->
                rows(
                        field,
                        value,
                        reader,
                        (item, text) -> joined(option(field, item.path("type").asString(""), reader), text));
            case MILESTONES ->
                rows(
                        field,
                        value,
                        reader,
                        (item, text) -> joined(
                                text,
                                item.path("due").asString(""),
                                option(field, item.path("status").asString(""), reader)));
            case URL, URLS -> items(value).map(item -> WebAddress.readable(item.asString("")));
            default -> items(value).map(item -> item.asString(""));
        };
    }

    /** Each row with its sentence as it was written, and below it the translations. */
    private static Stream<String> rows(
            Field field, JsonNode value, Locale reader, BiFunction<JsonNode, String, String> line) {
        return items(value).flatMap(item -> {
            var texts = item.path(field.sentence()).properties();
            var original = texts.stream()
                    .filter(ReadableValues::original)
                    .map(text -> text.getValue().path("text").asString(""))
                    .collect(Collectors.joining());
            var translations = texts.stream()
                    .filter(Predicate.not(ReadableValues::original))
                    .map(text -> joined(
                            new Language(text.getKey()).displayName(reader),
                            text.getValue().path("text").asString("")));
            return Stream.concat(Stream.of(line.apply(item, original)), translations);
        });
    }

    private static boolean original(Map.Entry<String, JsonNode> text) {
        return text.getValue().path("status").asString("").equals(LocalizedText.Status.ORIGINAL.name());
    }

    private static Stream<JsonNode> items(JsonNode value) {
        if (value.isMissingNode() || value.isNull()) {
            return Stream.empty();
        }
        return value.isArray() ? value.valueStream() : Stream.of(value);
    }

    private String option(Field field, String code, Locale reader) {
        return Optional.of(code)
                .filter(field.options()::contains)
                .map(known -> messages.get("option." + field.name() + "." + known, reader))
                .orElse(code);
    }

    private static String joined(String... parts) {
        return List.of(parts).stream().filter(TypedText::visible).collect(Collectors.joining(" · "));
    }
}
