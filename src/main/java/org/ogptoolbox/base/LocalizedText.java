package org.ogptoolbox.base;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A text in several languages, one of them the original. As JSON an object by language tag:
 * {@code {"en":{"text":"…","status":"ORIGINAL"},"fr":{"text":"…","status":"HUMAN","source":"<hash>"}}}.
 *
 * <p>Changing the original makes the translations {@link Status#OUTDATED}; it never deletes them.
 */
public final class LocalizedText {

    /** How a text in one language came to be, and whether it still says what the original says. */
    public enum Status {
        ORIGINAL,
        HUMAN,
        MACHINE,
        OUTDATED
    }

    /**
     * The text in one language.
     *
     * @param source SHA-256 (hex, first 16 digits) of the original it was translated from; null for the original
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Text(String text, Status status, @Nullable String source) {

        public Text {
            java.util.Objects.requireNonNull(text, "text");
            java.util.Objects.requireNonNull(status, "status");
        }
    }

    /** What a reader gets who asked for a language: the text, the language it is in and its status. */
    public record Resolved(String text, Language language, Status status) {}

    public static final LocalizedText EMPTY = new LocalizedText(Map.of());

    private final SortedMap<Language, Text> texts;

    @JsonCreator
    public LocalizedText(Map<Language, Text> texts) {
        this.texts = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(texts));
        if (texts.values().stream()
                        .filter(text -> text.status() == Status.ORIGINAL)
                        .count()
                > 1) {
            throw new IllegalArgumentException("A localized text has one original");
        }
    }

    /** A text in its original language only. */
    public static LocalizedText of(Language language, String text) {
        return EMPTY.withOriginal(language, text);
    }

    @JsonValue
    public SortedMap<Language, Text> texts() {
        return texts;
    }

    public boolean isEmpty() {
        return texts.values().stream().allMatch(text -> TypedText.blank(text.text()));
    }

    /** The language of the original, empty while nothing was written. */
    public Optional<Language> originalLanguage() {
        return texts.entrySet().stream()
                .filter(entry -> entry.getValue().status() == Status.ORIGINAL)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The original's text, empty string while nothing was written. */
    public String original() {
        return originalLanguage().map(language -> text(language).orElse("")).orElse("");
    }

    /** The text in exactly this language. */
    public Optional<String> text(Language language) {
        return Optional.ofNullable(texts.get(language)).map(Text::text).filter(TypedText::visible);
    }

    /** The fallback chain: asked → its base language → English → original. Empty when there is no text at all. */
    public Optional<Resolved> resolve(Language asked) {
        return List.of(asked, asked.base(), Language.ENGLISH, originalLanguage().orElse(asked)).stream()
                .filter(language -> text(language).isPresent())
                .findFirst()
                .map(language -> {
                    var found = java.util.Objects.requireNonNull(texts.get(language));
                    return new Resolved(found.text(), language, found.status());
                });
    }

    /** What a reader gets who asked for a language; empty string when there is no text at all. */
    public String in(Language asked) {
        return resolve(asked).map(Resolved::text).orElse("");
    }

    /**
     * The same text with this original. A translation made from another original becomes outdated; if the original
     * moves to another language, the former original becomes an outdated translation.
     */
    public LocalizedText withOriginal(Language language, String text) {
        var changed = new TreeMap<Language, Text>();
        var hash = hash(text);
        texts.forEach((other, was) -> {
            var fresh = hash.equals(was.source());
            var status = fresh && was.status() == Status.OUTDATED ? Status.HUMAN : was.status();
            changed.put(other, new Text(was.text(), fresh ? status : Status.OUTDATED, was.source()));
        });
        changed.put(language, new Text(text, Status.ORIGINAL, null));
        return new LocalizedText(changed);
    }

    /** The same text with a translation of the present original, by a person or by a machine. */
    public LocalizedText withTranslation(Language language, String text, Status status) {
        if (originalLanguage().filter(language::equals).isPresent()) {
            return withOriginal(language, text);
        }
        var changed = new TreeMap<>(texts);
        changed.put(language, new Text(text, status, hash(original())));
        return new LocalizedText(changed);
    }

    /** The same text without this language. */
    public LocalizedText without(Language language) {
        var changed = new TreeMap<>(texts);
        changed.remove(language);
        return new LocalizedText(changed);
    }

    /** The same text as it is kept, see {@link TypedText}. */
    public LocalizedText cleaned() {
        var changed = new TreeMap<Language, Text>();
        texts.forEach((language, was) ->
                changed.put(language, new Text(TypedText.of(was.text()), was.status(), was.source())));
        return new LocalizedText(changed);
    }

    /** Those of the wanted languages in which there is no text, or only an outdated one. */
    public List<Language> missing(Collection<Language> wanted) {
        return wanted.stream()
                .filter(language -> text(language).isEmpty()
                        || java.util.Objects.requireNonNull(texts.get(language)).status() == Status.OUTDATED)
                .toList();
    }

    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256")
                    .digest(TypedText.of(text).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256", impossible);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LocalizedText that && texts.equals(that.texts);
    }

    @Override
    public int hashCode() {
        return texts.hashCode();
    }

    @Override
    public String toString() {
        return texts.toString();
    }
}
