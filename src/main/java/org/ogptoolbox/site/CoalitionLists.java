package org.ogptoolbox.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.base.Messages;
import org.ogptoolbox.catalogue.PublishedEntry;
import org.ogptoolbox.coalition.Coalition;
import org.ogptoolbox.coalition.Coalition.Exchanged;
import org.ogptoolbox.coalition.Coalition.Party;
import org.ogptoolbox.coalition.Coalitions;
import org.ogptoolbox.coalition.Match;
import org.ogptoolbox.coalition.MilestoneReport;
import org.ogptoolbox.coalition.MilestoneStanding;
import org.springframework.stereotype.Component;

/** A coalition in one reader's words, as the page of its action shows it. */
@Component
class CoalitionLists {

    /** An entry by name and address; {@code lang} is the name's language if that is not the reader's. */
    record Mention(
            String title, @Nullable String lang, @Nullable String path) {}

    /** The organisations of one kind; {@code type} is empty for those the catalogue does not know. */
    record Group(String type, List<Member> members) {}

    /** An organisation with its country, and what it contributes; {@code named} when others only name it as a partner. */
    record Member(Mention organisation, @Nullable String country, List<Mention> contributions, boolean named) {}

    /** Something offered or sought. */
    record Exchange(String type, Shown text, Mention by) {}

    /** A milestone on the time line; {@code status} is its code, {@code state} its word. */
    record Step(
            Shown label,
            @Nullable String due,
            @Nullable String iso,
            String status,
            String state,
            boolean overdue,
            Mention of,
            Shown text,
            String link) {}

    /** Who seeks what another offers, and why they may fit. */
    record Fit(Mention seeker, Shown sought, Mention offerer, Shown offered, String type, String why) {}

    /**
     * Something that happened.
     *
     * @param what its code for the template
     * @param name of the organisation that joined or the milestone that was reported on; else empty
     * @param state how far the milestone is, empty for others
     */
    record Item(
            String day,
            String iso,
            Coalition.News.What what,
            Shown name,
            String state,
            @Nullable Mention of,
            Shown text,
            String link) {}

    /** All of it. */
    record Lists(
            List<Group> groups,
            int organisations,
            List<Exchange> offered,
            List<Exchange> sought,
            List<Step> steps,
            List<Fit> fits,
            List<Card> tools,
            List<Card> useCases,
            List<Item> news) {}

    /** The most that a page or a feed tells beside its contributions. */
    private static final int NEWS = 20;

    private final Coalitions coalitions;
    private final Cards cards;
    private final Messages messages;

    CoalitionLists(Coalitions coalitions, Cards cards, Messages messages) {
        this.coalitions = coalitions;
        this.cards = cards;
        this.messages = messages;
    }

    Lists of(Coalition coalition, Language reader) {
        return new Lists(
                groups(coalition.parties(), reader),
                (int) coalition.parties().stream()
                        .filter(party -> !party.named())
                        .count(),
                exchanges("offered", coalition.offered(), reader),
                exchanges("sought", coalition.sought(), reader),
                steps(coalition.milestones(), reader),
                coalition.matches().stream().map(match -> fit(match, reader)).toList(),
                cards.of(coalition.tools(), reader),
                cards.of(coalition.useCases(), reader),
                coalition.news().stream()
                        .limit(NEWS)
                        .map(news -> item(news, reader))
                        .toList());
    }

    List<Step> steps(List<MilestoneStanding> milestones, Language reader) {
        var today = coalitions.today();
        return milestones.stream()
                .map(standing -> step(standing, today, reader))
                .toList();
    }

    /** What happened, for the feed: each contribution as it stands, who joined, what was reported. */
    List<AtomFeed.Note> notes(Coalition coalition, String page, Language reader) {
        var published =
                coalition.contributions().stream().map(entry -> AtomFeed.note(entry, cards.of(entry, reader), reader));
        var others = coalition.news().stream()
                .filter(news -> news.what() != Coalition.News.What.PUBLISHED)
                .limit(NEWS)
                .map(news -> note(news, page, reader));
        return Stream.concat(published, others)
                .sorted(Comparator.comparing(AtomFeed.Note::updated).reversed())
                .toList();
    }

    private AtomFeed.Note note(Coalition.News news, String page, Language reader) {
        var item = item(news, reader);
        var of = item.of();
        var name = Stream.of(item.name().text(), item.state())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" – "));
        var sentence = messages.get("site.coalition." + news.what(), reader.locale(), name);
        return new AtomFeed.Note(
                news.id().toString(),
                of == null ? sentence : of.title() + ": " + sentence,
                of == null || of.path() == null ? page : of.path(),
                news.at(),
                news.at(),
                news.what().name().toLowerCase(java.util.Locale.ROOT),
                item.text().text(),
                item.text().lang() == null ? reader.tag() : item.text().lang());
    }

    private List<Group> groups(List<Party> parties, Language reader) {
        var byType = new LinkedHashMap<String, List<Member>>();
        parties.forEach(
                party -> byType.computeIfAbsent(Objects.requireNonNullElse(party.type(), ""), type -> new ArrayList<>())
                        .add(member(party, reader)));
        return byType.entrySet().stream()
                .map(group -> new Group(
                        group.getKey().isEmpty()
                                ? messages.get("site.coalition.other-organisations", reader.locale())
                                : option("type", group.getKey(), reader),
                        group.getValue()))
                .toList();
    }

    private Member member(Party party, Language reader) {
        var entry = party.entry();
        var country = party.country();
        return new Member(
                entry == null ? new Mention(party.organisation().name(), null, null) : mention(entry, reader),
                country == null ? null : country.displayName(reader.locale()),
                party.contributions().stream().map(one -> mention(one, reader)).toList(),
                party.named());
    }

    private List<Exchange> exchanges(String field, List<Exchanged> side, Language reader) {
        return side.stream()
                .map(one -> new Exchange(
                        option(field, one.resource().type(), reader),
                        Shown.of(one.resource().text(), reader),
                        mention(one.entry(), reader)))
                .toList();
    }

    private Step step(MilestoneStanding standing, LocalDate today, Language reader) {
        var due = standing.milestone().due();
        var report = standing.report();
        return new Step(
                Shown.of(standing.milestone().label(), reader),
                due == null ? null : ActionLists.day(due, reader),
                due == null ? null : due.toString(),
                standing.status(),
                option("milestones", standing.status(), reader),
                standing.overdue(today),
                mention(standing.entry(), reader),
                said(report, reader),
                report == null ? "" : report.link());
    }

    private Fit fit(Match match, Language reader) {
        var words = String.join(", ", match.words(reader));
        return new Fit(
                mention(match.seeker(), reader),
                Shown.of(match.sought().text(), reader),
                mention(match.offerer(), reader),
                Shown.of(match.offered().text(), reader),
                option("sought", match.sought().type(), reader),
                match.reasons().stream()
                        .map(reason -> messages.get(Messages.key(reason), reader.locale(), words))
                        .collect(Collectors.joining("; ")));
    }

    private Item item(Coalition.News news, Language reader) {
        var report = news.report();
        return new Item(
                ActionLists.day(news.day(), reader),
                news.day().toString(),
                news.what(),
                name(news, reader),
                report == null ? "" : option("milestones", report.status(), reader),
                Stream.ofNullable(news.entry())
                        .map(entry -> mention(entry, reader))
                        .findFirst()
                        .orElse(null),
                said(report, reader),
                report == null ? "" : report.link());
    }

    private static Shown name(Coalition.News news, Language reader) {
        var organisation = news.organisation();
        var milestone = news.milestone();
        return milestone == null
                ? new Shown(organisation == null ? "" : organisation.name(), null)
                : Shown.of(milestone.label(), reader);
    }

    private static Shown said(@Nullable MilestoneReport report, Language reader) {
        if (report == null) {
            return new Shown("", null);
        }
        var language = report.language();
        return new Shown(report.text(), language == null || language.equals(reader) ? null : language.tag());
    }

    private Mention mention(PublishedEntry entry, Language reader) {
        var card = cards.of(entry, reader);
        return new Mention(card.title(), card.titleLang(), card.path());
    }

    private String option(String field, String code, Language reader) {
        return messages.get("option." + field + "." + code, reader.locale());
    }
}
