package org.ogptoolbox.catalogue;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ogptoolbox.base.Country;
import org.ogptoolbox.base.Folding;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.base.LocalizedText;
import org.ogptoolbox.base.Markdown;
import org.ogptoolbox.content.Content;
import org.ogptoolbox.content.Link;

/** The words by which entries are found, see {@link Folding}. */
final class SearchText {

    /** More words than anybody types; beyond them a query only costs. */
    private static final int MAX_WORDS = 8;

    private SearchText() {}

    /** The words that were asked for; none when nothing was asked. */
    static List<String> words(String query) {
        return Folding.words(query).stream().distinct().limit(MAX_WORDS).toList();
    }

    static String of(Content content) {
        return Stream.of(
                        Stream.of(content.title()),
                        content.texts().stream().flatMap(SearchText::all),
                        content.words().stream(),
                        content.countries().stream().flatMap(SearchText::names),
                        content.mentions().stream().map(Link::name))
                .flatMap(Function.identity())
                .map(Folding::line)
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private static Stream<String> all(LocalizedText text) {
        return text.texts().values().stream().map(found -> Markdown.text(found.text()));
    }

    private static Stream<String> names(Country country) {
        return Language.INTERFACE.stream().map(language -> country.displayName(language.locale()));
    }
}
