package org.ogptoolbox.submission.ui;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.ogptoolbox.base.TypedText;
import org.ogptoolbox.content.Field;
import org.ogptoolbox.content.WebAddress;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.MissingNode;

/** What a person types into a text input, and the JSON it stands for. */
final class Typed {

    private Typed() {}

    /** The JSON of a typed text; missing when nothing but blanks was typed. */
    static JsonNode json(Field field, String text) {
        return switch (field.type()) {
            case WORDS -> list(text, "[,;\\n]");
            case URLS -> list(text, "\\s+");
            default -> one(text);
        };
    }

    /** The text that a person would have typed. */
    static String text(Field field, JsonNode json) {
        return switch (field.type()) {
            case WORDS -> joined(json, ", ", UnaryOperator.identity());
            case URL -> WebAddress.readable(one(json));
            case URLS -> joined(json, "\n", WebAddress::readable);
            default -> one(json);
        };
    }

    static JsonNode one(String text) {
        return TypedText.blank(text)
                ? MissingNode.getInstance()
                : JsonNodeFactory.instance.stringNode(TypedText.of(text));
    }

    static JsonNode list(List<String> items) {
        if (items.isEmpty()) {
            return MissingNode.getInstance();
        }
        var list = JsonNodeFactory.instance.arrayNode();
        items.forEach(list::add);
        return list;
    }

    /** The strings of a JSON list. */
    static List<String> strings(JsonNode json) {
        return StreamSupport.stream(json.spliterator(), false)
                .filter(JsonNode::isString)
                .map(JsonNode::stringValue)
                .toList();
    }

    private static JsonNode list(String text, String separator) {
        return list(Arrays.stream(text.split(separator, -1))
                .map(TypedText::of)
                .filter(TypedText::visible)
                .distinct()
                .toList());
    }

    private static String one(JsonNode json) {
        return json.isString() ? json.stringValue() : "";
    }

    private static String joined(JsonNode json, String separator, UnaryOperator<String> shown) {
        return strings(json).stream().map(shown).collect(Collectors.joining(separator));
    }
}
