package org.ogptoolbox.submission.ui;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.ogptoolbox.content.Field;
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
            case WORDS -> joined(json, ", ");
            case URLS -> joined(json, "\n");
            default -> json.isString() ? json.stringValue() : "";
        };
    }

    static JsonNode one(String text) {
        return text.isBlank() ? MissingNode.getInstance() : JsonNodeFactory.instance.stringNode(text.strip());
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
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .distinct()
                .toList());
    }

    private static String joined(JsonNode json, String separator) {
        return strings(json).stream().collect(Collectors.joining(separator));
    }
}
