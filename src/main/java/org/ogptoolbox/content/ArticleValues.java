package org.ogptoolbox.content;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ogptoolbox.base.Country;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.base.Messages;
import org.ogptoolbox.base.Times;
import org.ogptoolbox.base.TypedText;
import org.ogptoolbox.content.Article.Value;

/** Values in one reader's words. Nothing gives an empty list; an address that is not http(s) is shown, but is no link. */
final class ArticleValues {

    /** Where the identifiers of others lead; an identifier that has not the form of its register is no link. */
    private static final Map<String, Register> REGISTERS = Map.of(
            "wikidata", new Register("Q\\d{1,12}", "https://www.wikidata.org/wiki/%s"),
            "ror", new Register("0[a-z0-9]{8}", "https://ror.org/%s"),
            "comptoir-du-libre", new Register("\\d{1,9}", "https://comptoir-du-libre.org/fr/softwares/%s"));

    /** The form of our codes; anything else cannot have a label. */
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9/-]{1,60}");

    private record Register(String form, String address) {}

    private final Messages messages;
    private final Entries entries;
    private final ActionTitles actions;
    private final Language reader;
    private final Kind kind;

    ArticleValues(Messages messages, Entries entries, ActionTitles actions, Language reader, Kind kind) {
        this.messages = messages;
        this.entries = entries;
        this.actions = actions;
        this.reader = reader;
        this.kind = kind;
    }

    String label(String field) {
        return say("field." + kind.path() + "." + field);
    }

    /** The label of a code; the code itself when it is none of ours. */
    String option(String field, String code) {
        if (!CODE.matcher(code).matches()) {
            return code;
        }
        var label = messages.getMessage("option." + field + "." + code, null, null, locale());
        return label == null ? code : label;
    }

    List<Value> options(String field, Collection<String> codes) {
        return words(codes.stream().map(code -> option(field, code)).toList());
    }

    List<Value> option(String field, Optional<String> code) {
        return options(field, code.stream().toList());
    }

    List<Value> words(Collection<String> words) {
        return words.stream()
                .filter(word -> TypedText.visible(word))
                .map(Value::of)
                .toList();
    }

    List<Value> word(@Nullable String word) {
        return words(Stream.ofNullable(word).toList());
    }

    List<Value> number(@Nullable Integer number) {
        return word(
                number == null
                        ? null
                        : NumberFormat.getIntegerInstance(locale()).format(number));
    }

    /** A collective action by number and title, leading to its page. */
    List<Value> action(@Nullable Integer number) {
        if (number == null) {
            return List.of();
        }
        var title =
                actions.title(number).flatMap(text -> text.resolve(reader)).map(found -> number + ". " + found.text());
        return title.map(text -> List.of(new Value(text, "/" + reader + "/actions/" + number, false)))
                .orElseGet(() -> word(String.valueOf(number)));
    }

    List<Value> urls(Collection<String> urls) {
        return urls.stream()
                .filter(url -> TypedText.visible(url))
                .map(ArticleValues::address)
                .toList();
    }

    List<Value> url(@Nullable String url) {
        return urls(Stream.ofNullable(url).toList());
    }

    /** A link with words of ours, for the most wanted addresses. */
    Optional<Value> action(String messageKey, @Nullable String url) {
        return url(url).stream()
                .filter(value -> value.href() != null)
                .map(value -> new Value(say(messageKey), value.href(), true))
                .findFirst();
    }

    /** Mentions of other entries; those that are published lead to their page. */
    List<Value> links(Collection<Link> links) {
        return links.stream()
                .filter(link -> TypedText.visible(link.name()))
                .map(link -> new Value(link.name(), address(link), false))
                .toList();
    }

    List<Value> link(@Nullable Link link) {
        return links(Stream.ofNullable(link).toList());
    }

    List<Value> externalIds(Map<String, String> ids) {
        return ids.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(id -> externalId(id.getKey(), id.getValue()))
                .toList();
    }

    List<Value> languages(Collection<Language> languages) {
        return words(languages.stream()
                .map(language -> language.displayName(locale()))
                .sorted()
                .toList());
    }

    List<Value> country(@Nullable Country country) {
        return countries(Stream.ofNullable(country).toList());
    }

    List<Value> countries(Collection<Country> countries) {
        return words(countries.stream()
                .map(country -> country.displayName(locale()))
                .sorted()
                .toList());
    }

    /** A span of months, either of which may be unknown. */
    List<Value> period(@Nullable String start, @Nullable String end) {
        if (start == null && end == null) {
            return List.of();
        }
        var key = end == null ? "entry.period.since" : start == null ? "entry.period.until" : "entry.period.span";
        return words(List.of(messages.get(key, locale(), month(start), month(end))));
    }

    String date(LocalDate date) {
        return Times.longDay(date, locale());
    }

    String say(String key, Object... arguments) {
        return messages.get(key, locale(), arguments);
    }

    Locale locale() {
        return reader.locale();
    }

    private String month(@Nullable String month) {
        if (month == null || !month.matches("\\d{4}-(0[1-9]|1[0-2])")) {
            return month == null ? "" : month;
        }
        return DateTimeFormatter.ofLocalizedPattern("yMMMM")
                .withLocale(locale())
                .format(YearMonth.parse(month));
    }

    private static Value address(String url) {
        if (!url.matches("(?i)https?://[^\\s]+")) {
            return Value.of(url);
        }
        var shown = WebAddress.readable(url)
                .replaceFirst("(?i)^https?://(www\\.)?", "")
                .replaceFirst("/$", "");
        return new Value(shown, url, true);
    }

    private @Nullable String address(Link link) {
        return Optional.ofNullable(link.entry())
                .flatMap(id -> entries.find(new EntryId(id)))
                .filter(Entries.Match::published)
                .flatMap(match -> match.slug()
                        .map(slug -> "/" + reader + "/" + match.kind().plural() + "/" + slug))
                .orElse(null);
    }

    private Value externalId(String scheme, String id) {
        var register = REGISTERS.get(scheme);
        var href = register != null && id.matches(register.form())
                ? register.address().formatted(id)
                : null;
        return new Value(option("externalIds", scheme) + " " + id, href, href != null);
    }
}
