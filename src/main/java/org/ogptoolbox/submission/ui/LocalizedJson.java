package org.ogptoolbox.submission.ui;

import java.util.HashMap;
import java.util.Map;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.base.LocalizedText;
import org.ogptoolbox.base.TypedText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.MissingNode;

/** Localized texts as they stand in a document. */
final class LocalizedJson {

    private LocalizedJson() {}

    static LocalizedText read(JsonNode json) {
        Map<Language, LocalizedText.Text> texts = new HashMap<>();
        for (var entry : json.properties()) {
            var text = entry.getValue();
            var source = text.path("source");
            texts.put(
                    new Language(entry.getKey()),
                    new LocalizedText.Text(
                            text.path("text").asString(""),
                            LocalizedText.Status.valueOf(text.path("status").asString("HUMAN")),
                            source.isString() ? source.stringValue() : null));
        }
        return new LocalizedText(texts);
    }

    static JsonNode write(LocalizedText localized) {
        if (localized.isEmpty()) {
            return MissingNode.getInstance();
        }
        var json = JsonNodeFactory.instance.objectNode();
        localized.texts().forEach((language, text) -> {
            var item = json.putObject(language.tag())
                    .put("text", text.text())
                    .put("status", text.status().name());
            var source = text.source();
            if (source != null) {
                item.put("source", source);
            }
        });
        return json;
    }

    /** The same text after a person typed this in one language: the original, or a translation of it. */
    static LocalizedText typed(LocalizedText was, Language original, Language language, String text) {
        if (language.equals(original)) {
            return was.withOriginal(original, text);
        }
        return TypedText.blank(text)
                ? was.without(language)
                : was.withTranslation(language, text, LocalizedText.Status.HUMAN);
    }

    /**
     * The same text when the person says it is written in another language. What stands in that language already becomes
     * the original; otherwise the original itself is only called by its right name.
     */
    static LocalizedText relabel(LocalizedText was, Language original) {
        var former = was.originalLanguage();
        if (former.isEmpty() || former.get().equals(original)) {
            return was;
        }
        return was.text(original)
                .map(text -> was.withOriginal(original, text))
                .orElseGet(() -> was.without(former.get()).withOriginal(original, was.original()));
    }
}
