package org.ogptoolbox.catalogue;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ogptoolbox.base.Country;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.base.LocalizedText;
import org.ogptoolbox.base.Markdown;
import org.ogptoolbox.content.ActionProposal;
import org.ogptoolbox.content.Content;
import org.ogptoolbox.content.Link;
import org.ogptoolbox.content.Organisation;
import org.ogptoolbox.content.Tool;
import org.ogptoolbox.content.UseCase;

/** The words by which entries are found: lower case, without accents or punctuation. */
final class SearchText {

    /** More words than anybody types; beyond them a query only costs. */
    private static final int MAX_WORDS = 8;

    private SearchText() {}

    static String plain(String text) {
        var letters = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
        return letters.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    static List<String> words(String query) {
        return Arrays.stream(plain(query).split(" "))
                .filter(word -> !word.isEmpty())
                .distinct()
                .limit(MAX_WORDS)
                .toList();
    }

    static String of(Content content) {
        var texts = switch (content) {
            case Tool tool ->
                Stream.of(
                        Stream.of(tool.name()),
                        all(tool.tagline()),
                        all(tool.description()),
                        tool.tags().stream(),
                        tool.programmingLanguages().stream(),
                        tool.countries().stream().flatMap(SearchText::names),
                        names(tool.maintainers()));
            case UseCase useCase ->
                Stream.of(
                        all(useCase.name()),
                        all(useCase.abstractText()),
                        all(useCase.done()),
                        all(useCase.results()),
                        Stream.ofNullable(useCase.place()),
                        Stream.ofNullable(useCase.country()).flatMap(SearchText::names),
                        names(useCase.tools()),
                        Stream.ofNullable(useCase.organisation()).map(Link::name));
            case Organisation organisation ->
                Stream.of(
                        all(organisation.name()),
                        all(organisation.description()),
                        Stream.ofNullable(organisation.country()).flatMap(SearchText::names));
            case ActionProposal proposal ->
                Stream.of(
                        all(proposal.name()),
                        all(proposal.abstractText()),
                        all(proposal.description()),
                        Stream.ofNullable(proposal.organisation()).map(Link::name),
                        names(proposal.tools()));
        };
        return texts.flatMap(stream -> stream).map(SearchText::plain).distinct().collect(Collectors.joining(" "));
    }

    private static Stream<String> all(LocalizedText text) {
        return text.texts().values().stream().map(found -> Markdown.text(found.text()));
    }

    private static Stream<String> names(Country country) {
        return Language.INTERFACE.stream().map(language -> country.displayName(language.locale()));
    }

    private static Stream<String> names(List<Link> links) {
        return links.stream().map(Link::name);
    }
}
