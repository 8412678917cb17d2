package org.ogptoolbox.submission.ui;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.ogptoolbox.base.Country;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.base.Times;
import org.ogptoolbox.content.Field;
import tools.jackson.databind.JsonNode;

/** What stands at a field, as a person reads it, on as many lines as it takes. */
final class FieldText {

    private FieldText() {}

    /** @param reader the component it is shown in; the text is empty when nothing stands there */
    static String of(Field field, JsonNode json, Component reader, Locale locale) {
        if (Draft.nothing(json)) {
            return "";
        }
        return switch (field.type()) {
            case CHOICE, CHOICES -> each(json, code -> reader.getTranslation("option." + field.name() + "." + code));
            case LANGUAGES -> each(json, tag -> KnownLanguages.name(new Language(tag), locale));
            case COUNTRY, COUNTRIES -> each(json, code -> new Country(code).displayName(locale));
            case LOCALIZED_LINE, LOCALIZED_MARKDOWN -> localized(json, locale);
            case ORGANISATION -> json.path("name").asString("");
            case ORGANISATIONS, TOOLS -> names(json);
            case EXTERNAL_IDS -> ids(json, reader);
            case NUMBER, ACTION -> json.asString();
            case RESOURCES ->
                items(json, item -> label(reader, field, item.path("type")) + sentence(field, item, locale));
            case MILESTONES ->
                items(
                        json,
                        item -> label(reader, field, item.path("status"))
                                + sentence(field, item, locale)
                                + day(item.path("due").asString(""), locale));
            default -> each(json, text -> text);
        };
    }

    private static String each(JsonNode json, UnaryOperator<String> name) {
        var items = json.isString() ? List.of(json.stringValue()) : Typed.strings(json);
        return items.stream().map(name).collect(Collectors.joining("\n"));
    }

    private static String localized(JsonNode json, Locale locale) {
        return LocalizedJson.read(json).texts().entrySet().stream()
                .map(entry -> KnownLanguages.name(entry.getKey(), locale) + ": "
                        + entry.getValue().text())
                .collect(Collectors.joining("\n\n"));
    }

    /** The original, and in brackets the translations. */
    private static String sentence(Field field, JsonNode row, Locale locale) {
        var text = LocalizedJson.read(row.path(field.sentence()));
        var translations = text.originalLanguage().map(text::without).orElse(text).texts().entrySet().stream()
                .map(entry -> KnownLanguages.name(entry.getKey(), locale) + ": "
                        + entry.getValue().text())
                .collect(Collectors.joining("; "));
        return translations.isEmpty() ? text.original() : text.original() + " (" + translations + ")";
    }

    private static String names(JsonNode json) {
        return items(json, item -> item.path("name").asString(""));
    }

    private static String items(JsonNode json, Function<JsonNode, String> line) {
        return StreamSupport.stream(json.spliterator(), false).map(line).collect(Collectors.joining("\n"));
    }

    private static String label(Component reader, Field field, JsonNode code) {
        var known = field.options().contains(code.asString(""));
        return known ? reader.getTranslation("option." + field.name() + "." + code.asString()) + ": " : "";
    }

    private static String day(String due, Locale locale) {
        return due.isEmpty() ? "" : " – " + Times.day(LocalDate.parse(due), locale);
    }

    private static String ids(JsonNode json, Component reader) {
        return json.properties().stream()
                .map(entry -> reader.getTranslation("submission.scheme." + entry.getKey()) + ": "
                        + entry.getValue().asString(""))
                .collect(Collectors.joining("\n"));
    }
}
