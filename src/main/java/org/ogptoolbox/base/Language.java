package org.ogptoolbox.base;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A language, named by its BCP 47 tag in canonical case ({@code en}, {@code pt-BR}, {@code zh-Hant}).
 *
 * @param tag the well-formed tag
 */
public record Language(@JsonValue String tag) implements Comparable<Language> {

    public static final Language ENGLISH = new Language("en");
    public static final Language FRENCH = new Language("fr");
    public static final Language SPANISH = new Language("es");

    /** The languages of the interface, which are also those every published text is translated into. */
    public static final List<Language> INTERFACE = List.of(ENGLISH, FRENCH, SPANISH);

    /** Scripts written from right to left, and the languages written in them when their tag names no script. */
    private static final Set<String> RIGHT_TO_LEFT = Set.of(
            "Arab", "Hebr", "Syrc", "Thaa", "Nkoo", "Adlm", "ar", "arc", "ckb", "dv", "fa", "he", "ks", "nqo", "ps",
            "sd", "syr", "ug", "ur", "yi");

    /** Accepts any well-formed tag and writes it in canonical case. */
    @JsonCreator
    public Language(String tag) {
        var canonical = Locale.forLanguageTag(tag).toLanguageTag();
        if (tag.isBlank() || "und".equals(canonical)) {
            throw new IllegalArgumentException("Not a BCP 47 language tag: " + tag);
        }
        this.tag = canonical;
    }

    /** The interface language nearest to the locale, English when none is. */
    public static Language nearest(Locale locale) {
        return INTERFACE.stream()
                .filter(language -> language.tag.equals(locale.getLanguage()))
                .findFirst()
                .orElse(ENGLISH);
    }

    /** {@code pt-BR} → {@code pt}; a plain language is its own base. */
    public Language base() {
        return new Language(locale().getLanguage());
    }

    /** {@code rtl} for languages written from right to left, else {@code ltr}: the value of HTML's {@code dir}. */
    public String direction() {
        var script = locale().getScript();
        return RIGHT_TO_LEFT.contains(script.isEmpty() ? locale().getLanguage() : script) ? "rtl" : "ltr";
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    /** The language's name as the reader's language calls it. */
    public String displayName(Locale reader) {
        return locale().getDisplayName(reader);
    }

    @Override
    public int compareTo(Language other) {
        return tag.compareTo(other.tag);
    }

    @Override
    public String toString() {
        return tag;
    }
}
