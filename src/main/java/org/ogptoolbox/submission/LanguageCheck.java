package org.ogptoolbox.submission;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ogptoolbox.content.Field;
import org.ogptoolbox.content.Kind;
import org.ogptoolbox.content.Schema;
import tools.jackson.databind.JsonNode;

/**
 * Doubts a text's language when it is in another script, or when the small words of another language outnumber its own.
 * Knows few languages, and says nothing of a text too short to tell.
 */
final class LanguageCheck {

    private static final int WORDS_TO_TELL = 8;
    private static final int HITS_TO_TELL = 3;

    /** Frequent short words. Neighbours share some of them, hence the demand for twice as many hits. */
    private static final Map<String, Set<String>> STOP_WORDS = Map.of(
            "en", words("the of and to is that for it with as are this be by from have which their can you"),
            "fr", words("le les des et est une du dans qui sur avec pour par sont aux ce cette ou leur vous"),
            "es", words("el los las y es una del que con para por como su más esta este son sus lo pero"),
            "de", words("der die das und ist ein eine mit für von auf nicht den dem zu im sich werden auch oder"),
            "pt", words("o os as e é uma do da dos das com para não por mais como em no na são ao pelo"),
            "it", words("il gli che di è una del della con per non sono nel alla dei anche più questo questa"));

    private static final Map<String, UnicodeScript> OTHER_SCRIPTS = Map.ofEntries(
            Map.entry("ar", UnicodeScript.ARABIC),
            Map.entry("fa", UnicodeScript.ARABIC),
            Map.entry("ru", UnicodeScript.CYRILLIC),
            Map.entry("uk", UnicodeScript.CYRILLIC),
            Map.entry("bg", UnicodeScript.CYRILLIC),
            Map.entry("el", UnicodeScript.GREEK),
            Map.entry("he", UnicodeScript.HEBREW),
            Map.entry("hi", UnicodeScript.DEVANAGARI),
            Map.entry("ka", UnicodeScript.GEORGIAN),
            Map.entry("hy", UnicodeScript.ARMENIAN),
            Map.entry("ko", UnicodeScript.HANGUL),
            Map.entry("zh", UnicodeScript.HAN));

    private LanguageCheck() {}

    static List<Finding> of(Kind kind, JsonNode document) {
        var findings = new ArrayList<Finding>();
        for (var field : Schema.of(kind).stream().filter(Field::localized).toList()) {
            document.at(field.pointer()).propertyStream().forEach(entry -> {
                var text = entry.getValue().at("/text").asString("");
                doubt(field.pointer() + "/" + entry.getKey(), entry.getKey(), text)
                        .ifPresent(findings::add);
            });
        }
        return findings;
    }

    private static Optional<Finding> doubt(String pointer, String tag, String text) {
        var language = Locale.forLanguageTag(tag).getLanguage();
        if (inAnotherScript(language, text)) {
            return Optional.of(new Finding(Finding.Concern.SCRIPT_DOUBTFUL, pointer, List.of(tag)));
        }
        return looksLike(language, text)
                .map(other -> new Finding(Finding.Concern.LANGUAGE_DOUBTFUL, pointer, List.of(tag, other)));
    }

    /** More than half of the letters are in another script than the language is known to be written in. */
    private static boolean inAnotherScript(String language, String text) {
        var expected = STOP_WORDS.containsKey(language) ? UnicodeScript.LATIN : OTHER_SCRIPTS.get(language);
        var letters = text.codePoints().filter(Character::isLetter).toArray();
        if (expected == null || letters.length < WORDS_TO_TELL) {
            return false;
        }
        var fitting = Arrays.stream(letters)
                .filter(letter -> UnicodeScript.of(letter) == expected)
                .count();
        return fitting * 2 < letters.length;
    }

    private static Optional<String> looksLike(String language, String text) {
        var words = List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"));
        if (!STOP_WORDS.containsKey(language) || words.size() < WORDS_TO_TELL) {
            return Optional.empty();
        }
        var own = hits(language, words);
        return STOP_WORDS.keySet().stream()
                .filter(other -> !other.equals(language))
                .filter(other -> hits(other, words) >= HITS_TO_TELL && hits(other, words) > 2 * own)
                .max(java.util.Comparator.comparingLong(other -> hits(other, words)));
    }

    private static long hits(String language, List<String> words) {
        var stopWords = STOP_WORDS.getOrDefault(language, Set.of());
        return words.stream().filter(stopWords::contains).count();
    }

    private static Set<String> words(String list) {
        return Set.of(list.split(" "));
    }
}
