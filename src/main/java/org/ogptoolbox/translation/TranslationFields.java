package org.ogptoolbox.translation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.base.LocalizedText;
import org.ogptoolbox.base.TypedText;
import org.ogptoolbox.content.Content;
import org.ogptoolbox.content.Contents;
import org.ogptoolbox.content.Field;
import org.ogptoolbox.content.Schema;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Finds the texts of a content that a language needs: every localized text whose original is in another language. */
@Component
class TranslationFields {

    private final Contents contents;

    TranslationFields(Contents contents) {
        this.contents = contents;
    }

    /** @param typed by pointer, what was typed and not handed over yet */
    List<TranslationField> of(Content content, Language target, Map<String, String> typed) {
        var document = contents.toJson(content);
        return Schema.texts(content.kind(), document)
                .flatMap(field ->
                        field(field, text(document.at(field.pointer())), target, typed.get(field.pointer())).stream())
                .toList();
    }

    /** The pointers of those texts that are missing or outdated in a language. */
    Stream<TranslationField> unfinished(Content content, Language target) {
        return of(content, target, Map.of()).stream().filter(field -> !field.finished());
    }

    private static Optional<TranslationField> field(
            Field field, LocalizedText text, Language target, @Nullable String typed) {
        var original = text.originalLanguage().filter(language -> !language.equals(target));
        if (original.isEmpty() || TypedText.blank(text.original())) {
            return Optional.empty();
        }
        var there = text.text(target).orElse("");
        var outdated = !there.isEmpty() && text.missing(List.of(target)).contains(target);
        return Optional.of(new TranslationField(
                field,
                original.get(),
                text.original(),
                typed == null ? there : typed,
                progress(there, outdated, typed),
                outdated ? there : null));
    }

    private static TranslationField.Progress progress(String there, boolean outdated, @Nullable String typed) {
        if (typed != null) {
            return TypedText.blank(typed) ? TranslationField.Progress.MISSING : TranslationField.Progress.TYPED;
        }
        if (there.isEmpty()) {
            return TranslationField.Progress.MISSING;
        }
        return outdated ? TranslationField.Progress.OUTDATED : TranslationField.Progress.DONE;
    }

    private static LocalizedText text(JsonNode node) {
        var texts = new HashMap<Language, LocalizedText.Text>();
        node.propertyStream().forEach(entry -> {
            var value = entry.getValue();
            texts.put(
                    new Language(entry.getKey()),
                    new LocalizedText.Text(
                            value.at("/text").asString(""),
                            LocalizedText.Status.valueOf(value.at("/status").asString("ORIGINAL")),
                            value.at("/source").isString() ? value.at("/source").asString() : null));
        });
        return new LocalizedText(texts);
    }
}
