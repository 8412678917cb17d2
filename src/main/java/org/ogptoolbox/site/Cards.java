package org.ogptoolbox.site;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ogptoolbox.base.Country;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.base.LocalizedText;
import org.ogptoolbox.base.LocalizedText.Resolved;
import org.ogptoolbox.base.Markdown;
import org.ogptoolbox.base.Messages;
import org.ogptoolbox.catalogue.PublishedEntry;
import org.ogptoolbox.content.ActionProposal;
import org.ogptoolbox.content.Content;
import org.ogptoolbox.content.Link;
import org.ogptoolbox.content.Organisation;
import org.ogptoolbox.content.Tool;
import org.ogptoolbox.content.UseCase;
import org.springframework.stereotype.Component;

/** Entries as lists show them. */
@Component
class Cards {

    /** About three lines of a card; what is longer is cut after a word. */
    private static final int LONGEST = 180;

    private static final int MARKS = 2;

    private final Messages messages;

    Cards(Messages messages) {
        this.messages = messages;
    }

    List<Card> of(List<PublishedEntry> entries, Language reader) {
        return entries.stream().map(entry -> of(entry, reader)).toList();
    }

    Card of(PublishedEntry entry, Language reader) {
        var content = entry.content();
        var title = name(content).resolve(reader);
        var shown = title.map(Resolved::text).orElseGet(content::title);
        var text = content.summary().resolve(reader);
        var foreign = text.map(Resolved::language).filter(language -> !language.equals(reader));
        return new Card(
                "/" + reader + "/" + content.kind().plural() + "/" + entry.slug(),
                initial(shown),
                shown,
                foreign(title, reader),
                cut(text.map(found -> Markdown.text(found.text())).orElse("")),
                foreign(text, reader),
                foreign.map(Language::direction).orElse(null),
                marks(content, reader.locale()));
    }

    /** The name as texts have it; empty for a tool, whose name is the same in every language. */
    static LocalizedText name(Content content) {
        return switch (content) {
            case Tool _ -> LocalizedText.EMPTY;
            case UseCase useCase -> useCase.name();
            case Organisation organisation -> organisation.name();
            case ActionProposal proposal -> proposal.name();
        };
    }

    private List<String> marks(Content content, Locale reader) {
        return switch (content) {
            case Tool tool ->
                tool.categories().stream()
                        .limit(MARKS)
                        .map(code -> messages.get("option.categories." + code, reader))
                        .toList();
            case UseCase useCase ->
                Stream.concat(
                                Stream.ofNullable(useCase.organisation()).map(Link::name),
                                Stream.ofNullable(useCase.country()).map(country -> country.displayName(reader)))
                        .toList();
            case Organisation organisation ->
                Stream.concat(
                                Stream.ofNullable(organisation.type())
                                        .map(type -> messages.get("option.type." + type, reader)),
                                Stream.ofNullable(organisation.country()).map(country -> country.displayName(reader)))
                        .toList();
            case ActionProposal proposal ->
                Stream.ofNullable(proposal.country())
                        .map((Country country) -> country.displayName(reader))
                        .toList();
        };
    }

    private static @Nullable String foreign(Optional<Resolved> text, Language reader) {
        return text.map(Resolved::language)
                .filter(language -> !language.equals(reader))
                .map(Language::tag)
                .orElse(null);
    }

    private static String initial(String title) {
        return title.codePoints()
                .filter(Character::isLetterOrDigit)
                .mapToObj(letter -> Character.toString(Character.toUpperCase(letter)))
                .findFirst()
                .orElse("·");
    }

    static String cut(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        var end = text.lastIndexOf(' ', LONGEST);
        return text.substring(0, end > LONGEST / 2 ? end : text.offsetByCodePoints(0, LONGEST / 2)) + "…";
    }
}
