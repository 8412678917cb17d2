package org.ogptoolbox.content;

import java.util.function.UnaryOperator;
import org.ogptoolbox.base.TypedText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The values of a document as they are kept: every text in it {@link TypedText}, addresses as browsers take them. */
final class TypedValues {

    private TypedValues() {}

    /** A document of its own in which every text is as it is kept. */
    static ObjectNode of(Kind kind, ObjectNode document) {
        var typed = (ObjectNode) of(document, TypedText::of);
        for (var field : Schema.of(kind)) {
            var value = typed.path(field.name());
            if (!value.isMissingNode()) {
                typed.set(field.name(), of(field, value));
            }
        }
        return typed;
    }

    /** What stands at a field, as it is kept. */
    static JsonNode of(Field field, JsonNode value) {
        var address = field.type() == Field.Type.URL || field.type() == Field.Type.URLS;
        return of(value, address ? WebAddress::of : TypedText::of);
    }

    private static JsonNode of(JsonNode value, UnaryOperator<String> text) {
        if (value.isString()) {
            return JsonNodeFactory.instance.stringNode(text.apply(value.stringValue()));
        }
        if (value instanceof ArrayNode array) {
            var items = JsonNodeFactory.instance.arrayNode();
            array.forEach(item -> items.add(of(item, text)));
            return items;
        }
        if (value instanceof ObjectNode object) {
            var members = JsonNodeFactory.instance.objectNode();
            object.properties().forEach(member -> members.set(member.getKey(), of(member.getValue(), text)));
            return members;
        }
        return value;
    }
}
