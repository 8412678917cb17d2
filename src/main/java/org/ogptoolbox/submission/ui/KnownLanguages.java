package org.ogptoolbox.submission.ui;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.ogptoolbox.base.Language;

/** The languages that pickers offer: those of the interface first, then all that ISO 639-1 names, by name. */
final class KnownLanguages {

    private static final List<String> VARIANTS = List.of("pt-BR", "zh-Hans", "zh-Hant", "sr-Latn");

    private KnownLanguages() {}

    static List<Language> all(Locale reader) {
        var others = Stream.concat(
                        Arrays.stream(Locale.getISOLanguages()).filter(code -> code.length() == 2), VARIANTS.stream())
                .map(Language::new)
                .filter(language -> !Language.INTERFACE.contains(language))
                .distinct()
                .sorted(Comparator.comparing(language -> name(language, reader)));
        return Stream.concat(Language.INTERFACE.stream(), others).toList();
    }

    /** The name as it begins a line: "Français" and "French" alike with a capital. */
    static String name(Language language, Locale reader) {
        var name = language.displayName(reader);
        return name.substring(0, 1).toUpperCase(reader) + name.substring(1);
    }
}
