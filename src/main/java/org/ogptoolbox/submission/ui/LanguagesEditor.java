package org.ogptoolbox.submission.ui;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.content.Field;
import org.ogptoolbox.content.Kind;
import tools.jackson.databind.JsonNode;

/** Languages, found by the names the reader's own language gives them. */
final class LanguagesEditor extends SeveralEditor<Language> {

    LanguagesEditor(Kind kind, Field field) {
        super(kind, field);
        input().setItems(KnownLanguages.all(getLocale()));
        input().setItemLabelGenerator(language -> KnownLanguages.name(language, getLocale()));
    }

    @Override
    JsonNode json(Set<Language> value) {
        return Typed.list(value.stream().map(Language::tag).sorted().toList());
    }

    @Override
    Set<Language> value(JsonNode json) {
        return Typed.strings(json).stream().map(Language::new).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
