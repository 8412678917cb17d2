package org.ogptoolbox.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ogptoolbox.base.Country;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.base.LocalizedText;
import org.ogptoolbox.catalogue.PublishedEntry;
import org.ogptoolbox.coalition.Coalition;
import org.ogptoolbox.coalition.Match;
import org.ogptoolbox.coalition.MilestoneStanding;
import org.ogptoolbox.content.ActionProposal;

/**
 * The coalition around a collective action: no account, no address of a person.
 *
 * @param news latest first
 */
record CoalitionResource(
        int action,
        List<Reference> contributions,
        List<Party> parties,
        List<Exchange> offered,
        List<Exchange> sought,
        List<Milestone> milestones,
        List<Reference> tools,
        List<Reference> useCases,
        List<Fit> matches,
        List<News> news) {

    /** Another entry. */
    record Reference(UUID id, String title, String url) {}

    /**
     * An organisation that takes part.
     *
     * @param type its kind, null when the catalogue does not know it
     * @param contributions its own; none when it only joined or is a partner
     * @param named whether others only name it as a partner
     */
    record Party(
            String name,
            @Nullable String type,
            @Nullable Country country,
            @Nullable Reference entry,
            List<UUID> contributions,
            boolean named) {}

    /** Something offered or sought by a contribution. */
    record Exchange(UUID contribution, String type, LocalizedText text) {}

    /**
     * A milestone as it stands.
     *
     * @param status planned, under-way, done, dropped
     * @param reported the day of the latest report, null when nothing was reported
     */
    record Milestone(
            UUID contribution,
            String id,
            LocalizedText label,
            @Nullable LocalDate due,
            String status,
            @Nullable LocalDate reported,
            @Nullable String report,
            @Nullable Language reportLanguage,
            @Nullable String link) {}

    /**
     * What one contribution seeks and another offers.
     *
     * @param reasons same-action, same-words, same-country
     * @param words that both use, by language (BCP 47)
     */
    record Fit(Exchange sought, Exchange offered, SortedSet<String> reasons, Map<Language, List<String>> words) {}

    /**
     * Something that happened.
     *
     * @param what published, joined, reported
     * @param organisation that joined, null when something else happened
     * @param milestone that was reported on, likewise
     */
    record News(
            LocalDate day,
            String what,
            @Nullable UUID contribution,
            @Nullable String organisation,
            @Nullable LocalizedText milestone) {}

    static CoalitionResource of(int action, Coalition coalition, Addresses addresses) {
        return new CoalitionResource(
                action,
                references(coalition.contributions(), addresses),
                coalition.parties().stream()
                        .map(party -> party(party, addresses))
                        .toList(),
                exchanges(coalition.offered()),
                exchanges(coalition.sought()),
                coalition.milestones().stream()
                        .map(CoalitionResource::milestone)
                        .toList(),
                references(coalition.tools(), addresses),
                references(coalition.useCases(), addresses),
                coalition.matches().stream().map(CoalitionResource::fit).toList(),
                coalition.news().stream().map(CoalitionResource::news).toList());
    }

    static Milestone milestone(MilestoneStanding standing) {
        var report = standing.report();
        return new Milestone(
                standing.entry().id().value(),
                standing.milestone().key(),
                standing.milestone().label(),
                standing.milestone().due(),
                standing.status(),
                report == null ? null : report.day(),
                report == null ? null : report.text(),
                report == null ? null : report.language(),
                report == null ? null : report.link());
    }

    private static List<Reference> references(List<PublishedEntry> entries, Addresses addresses) {
        return entries.stream().map(entry -> reference(entry, addresses)).toList();
    }

    private static Reference reference(PublishedEntry entry, Addresses addresses) {
        return new Reference(entry.id().value(), entry.content().title(), addresses.of(entry));
    }

    private static Party party(Coalition.Party party, Addresses addresses) {
        var entry = party.entry();
        return new Party(
                party.organisation().name(),
                party.type(),
                party.country(),
                entry == null ? null : reference(entry, addresses),
                party.contributions().stream().map(one -> one.id().value()).toList(),
                party.named());
    }

    private static List<Exchange> exchanges(List<Coalition.Exchanged> all) {
        return all.stream().map(one -> exchange(one.entry(), one.resource())).toList();
    }

    private static Exchange exchange(PublishedEntry entry, ActionProposal.Resource resource) {
        return new Exchange(entry.id().value(), resource.type(), resource.text());
    }

    private static Fit fit(Match match) {
        return new Fit(
                exchange(match.seeker(), match.sought()),
                exchange(match.offerer(), match.offered()),
                match.reasons().stream().map(CoalitionResource::code).collect(Collectors.toCollection(TreeSet::new)),
                match.words());
    }

    private static News news(Coalition.News news) {
        var entry = news.entry();
        var organisation = news.organisation();
        var milestone = news.milestone();
        return new News(
                news.day(),
                code(news.what()),
                entry == null ? null : entry.id().value(),
                organisation == null ? null : organisation.name(),
                milestone == null ? null : milestone.label());
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
