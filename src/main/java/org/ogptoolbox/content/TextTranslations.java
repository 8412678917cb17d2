package org.ogptoolbox.content;

import java.util.Collection;
import java.util.List;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.base.LocalizedText;
import org.ogptoolbox.base.TypedText;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.node.ObjectNode;

/** Texts of a content in other languages: which are missing, and writing one. */
@Component
class TextTranslations {

    private final Contents contents;
    private final Validation validation;

    TextTranslations(Contents contents, Validation validation) {
        this.contents = contents;
        this.validation = validation;
    }

    List<Language> missing(Content content, Collection<Language> wanted) {
        var document = contents.toJson(content);
        var texts = Schema.texts(content.kind(), document)
                .map(field -> contents.localized(document.at(field.pointer())))
                .filter(text -> TypedText.visible(text.original()))
                .toList();
        return wanted.stream()
                .distinct()
                .filter(language -> texts.stream()
                        .anyMatch(text -> !text.missing(List.of(language)).isEmpty()))
                .toList();
    }

    /** The content with this translation; an empty text takes the translation away. */
    Content with(Content content, String pointer, Language into, String text, LocalizedText.Status status) {
        if (status != LocalizedText.Status.HUMAN && status != LocalizedText.Status.MACHINE) {
            throw new IllegalArgumentException("Not the status of a fresh translation: " + status);
        }
        var document = contents.toJson(content);
        var place = Schema.texts(content.kind(), document)
                .filter(candidate -> (pointer + "/").startsWith(candidate.pointer() + "/"))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No localized text at " + pointer));
        var was = contents.localized(document.at(place.pointer()));
        if (TypedText.blank(was.original())
                || was.originalLanguage().filter(into::equals).isPresent()) {
            throw new InvalidContent(List.of(
                    new Problem(place.pointer() + "/" + into, "content.problem.translation-of-original", List.of())));
        }
        var kept = TypedText.of(text);
        var now = TypedText.blank(kept) ? was.without(into) : was.withTranslation(into, kept, status);
        ((ObjectNode) document.at(JsonPointer.compile(place.pointer()).head())).set(place.name(), contents.toJson(now));
        var field = Schema.field(content.kind(), pointer);
        var problems = validation.ofField(content.kind(), field, document.at(field.pointer()));
        if (!problems.isEmpty()) {
            throw new InvalidContent(problems);
        }
        return contents.fromJson(content.kind(), document);
    }
}
