package org.ogptoolbox.content;

import org.ogptoolbox.base.Language;
import org.ogptoolbox.base.LocalizedText;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Documents as earlier versions stored them. */
final class FormerShapes {

    private FormerShapes() {}

    /**
     * The document in today's shape; the same one when it has it already. What rows say was once a plain text, written in
     * the language of the name.
     */
    static ObjectNode today(Kind kind, ObjectNode document) {
        var plain = Schema.texts(kind, document)
                .filter(text -> !Schema.of(kind).contains(text))
                .map(text -> JsonPointer.compile(text.pointer()))
                .filter(sentence -> document.at(sentence).isString())
                .toList();
        if (plain.isEmpty()) {
            return document;
        }
        var today = document.deepCopy();
        var written = language(document);
        plain.forEach(sentence -> localize(today, sentence, written));
        return today;
    }

    private static void localize(ObjectNode document, JsonPointer sentence, Language written) {
        var row = (ObjectNode) document.at(sentence.head());
        var text = document.at(sentence).stringValue();
        row.putObject(sentence.last().getMatchingProperty())
                .putObject(written.tag())
                .put("text", text)
                .put("status", LocalizedText.Status.ORIGINAL.name());
    }

    private static Language language(ObjectNode document) {
        return document.path("name").properties().stream()
                .filter(text -> original(text.getValue()))
                .map(text -> new Language(text.getKey()))
                .findFirst()
                .orElse(Language.ENGLISH);
    }

    private static boolean original(JsonNode text) {
        return text.path("status").asString("").equals(LocalizedText.Status.ORIGINAL.name());
    }
}
