package org.ogptoolbox.coalition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ogptoolbox.actions.CollectiveAction;
import org.ogptoolbox.actions.CollectiveActions;
import org.ogptoolbox.base.Country;
import org.ogptoolbox.catalogue.Catalogue;
import org.ogptoolbox.catalogue.PublishedEntry;
import org.ogptoolbox.coalition.Coalition.Exchanged;
import org.ogptoolbox.coalition.Coalition.News;
import org.ogptoolbox.coalition.Coalition.Party;
import org.ogptoolbox.content.ActionProposal;
import org.ogptoolbox.content.ActionProposal.Milestone;
import org.ogptoolbox.content.EntryId;
import org.ogptoolbox.content.Kind;
import org.ogptoolbox.content.Link;
import org.ogptoolbox.content.Organisation;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Coalitions as everybody may read them, and how each fares, for the Etalab team. */
@Service
@Transactional(readOnly = true)
public class Coalitions {

    private static final Comparator<String> UNKNOWN_LAST =
            Comparator.comparing((String text) -> text.isEmpty()).thenComparing(Comparator.naturalOrder());

    private final Members members;
    private final Standings standings;
    private final ReportRows reports;
    private final JoinRows joins;
    private final Matches matches;
    private final CollectiveActions actions;
    private final Catalogue catalogue;

    Coalitions(
            Members members,
            Standings standings,
            ReportRows reports,
            JoinRows joins,
            Matches matches,
            CollectiveActions actions,
            Catalogue catalogue) {
        this.members = members;
        this.standings = standings;
        this.reports = reports;
        this.joins = joins;
        this.matches = matches;
        this.actions = actions;
        this.catalogue = catalogue;
    }

    /** The coalition around an action; empty lists while nobody takes part. */
    public Coalition of(int action) {
        var contributions = members.contributions(action);
        var joined = members.joined(action);
        return new Coalition(
                contributions,
                parties(contributions, joined),
                exchanged(contributions, ActionProposal::offered),
                exchanged(contributions, ActionProposal::sought),
                milestones(contributions),
                related(contributions, Kind.TOOL),
                related(contributions, Kind.USE_CASE),
                matches.of(action),
                news(contributions, joined));
    }

    /** Who takes part in an action. */
    public List<Party> parties(int action) {
        return parties(members.contributions(action), members.joined(action));
    }

    /** The milestones of a published contribution as they stand. */
    public List<MilestoneStanding> milestones(PublishedEntry contribution) {
        return standings.of(contribution);
    }

    /** The numbers of the actions whose coalitions rely on a tool, are backed by a use case, or count an organisation. */
    public SortedSet<Integer> actionsOf(PublishedEntry entry) {
        var numbers = new TreeSet<Integer>();
        catalogue.related(entry.id(), Kind.ACTION_PROPOSAL).stream()
                .map(proposal -> Members.proposal(proposal).action())
                .filter(Objects::nonNull)
                .forEach(numbers::add);
        joins.in(JoinState.ACCEPTED).stream()
                .filter(join -> entry.id().value().equals(join.organisation().entry()))
                .map(JoinRequest::action)
                .forEach(numbers::add);
        return numbers;
    }

    /** The day that milestones are overdue by. */
    public LocalDate today() {
        return standings.today();
    }

    /** How each action fares; those that need care first. */
    @PreAuthorize("hasRole('ETALAB')")
    public List<ActionHealth> health() {
        var waiting = joins.in(JoinState.ASKED);
        return actions.all().stream()
                .map(action -> health(action, waiting))
                .sorted(Comparator.comparing(ActionHealth::needsCare).reversed())
                .toList();
    }

    private ActionHealth health(CollectiveAction action, List<JoinRequest> waiting) {
        var contributions = members.contributions(action.number());
        var milestones = milestones(contributions);
        var today = standings.today();
        var joined = members.joined(action.number());
        return new ActionHealth(
                action,
                contributions,
                (int) parties(contributions, joined).stream()
                        .filter(party -> !party.named())
                        .count(),
                joined,
                waiting.stream()
                        .filter(join -> join.action() == action.number())
                        .toList(),
                milestones,
                milestones.stream().filter(one -> one.overdue(today)).toList(),
                contributions.stream().filter(entry -> silent(entry, today)).toList(),
                contributions.stream()
                        .map(standings::lastHeard)
                        .max(Comparator.naturalOrder())
                        .orElse(null));
    }

    private boolean silent(PublishedEntry entry, LocalDate today) {
        return !standings.lastHeard(entry).plusDays(FollowUp.SILENT_DAYS).isAfter(today)
                && standings.of(entry).stream().anyMatch(MilestoneStanding::open);
    }

    private List<Party> parties(List<PublishedEntry> contributions, List<JoinRequest> joined) {
        var parties = new ArrayList<Party>();
        for (var entry : contributions) {
            var proposal = Members.proposal(entry);
            Stream.ofNullable(proposal.organisation())
                    .forEach(link -> merge(parties, party(link, proposal.country(), List.of(entry), false)));
        }
        joined.forEach(join -> merge(parties, party(join.organisation(), join.country(), List.of(), false)));
        contributions.stream()
                .flatMap(entry -> Members.proposal(entry).partners().stream())
                .forEach(link -> merge(parties, party(link, null, List.of(), true)));
        return parties.stream()
                .sorted(Comparator.comparing(
                                (Party party) -> Objects.requireNonNullElse(party.type(), ""), UNKNOWN_LAST)
                        .thenComparing(party -> code(party.country()), UNKNOWN_LAST)
                        .thenComparing(party -> party.organisation().plainName()))
                .toList();
    }

    private static String code(@Nullable Country country) {
        return country == null ? "" : country.code();
    }

    private static void merge(List<Party> parties, Party other) {
        for (var index = 0; index < parties.size(); index++) {
            var one = parties.get(index);
            if (SpeakerRows.same(one.organisation(), other.organisation())) {
                var better = one.entry() == null && other.entry() != null;
                parties.set(index, better ? merged(other, one) : merged(one, other));
                return;
            }
        }
        parties.add(other);
    }

    private static Party merged(Party one, Party other) {
        return new Party(
                one.organisation(),
                one.type(),
                one.country() == null ? other.country() : one.country(),
                one.entry(),
                Stream.concat(one.contributions().stream(), other.contributions().stream())
                        .toList(),
                one.named() && other.named());
    }

    /** What the catalogue knows of the organisation is surer than what a contribution says. */
    private Party party(Link link, @Nullable Country country, List<PublishedEntry> contributions, boolean named) {
        var known = Optional.ofNullable(link.entry()).map(EntryId::new).flatMap(catalogue::find);
        var organisation = known.map(PublishedEntry::content)
                .filter(Organisation.class::isInstance)
                .map(Organisation.class::cast);
        return new Party(
                link,
                organisation.map(Organisation::type).orElse(null),
                organisation.map(Organisation::country).orElse(country),
                known.orElse(null),
                contributions,
                named);
    }

    private static List<Exchanged> exchanged(
            List<PublishedEntry> contributions, Function<ActionProposal, List<ActionProposal.Resource>> side) {
        return contributions.stream()
                .flatMap(entry ->
                        side.apply(Members.proposal(entry)).stream().map(resource -> new Exchanged(entry, resource)))
                .sorted(Comparator.comparing(one -> one.resource().type()))
                .toList();
    }

    private List<MilestoneStanding> milestones(List<PublishedEntry> contributions) {
        return contributions.stream()
                .flatMap(entry -> standings.of(entry).stream())
                .sorted(Comparator.comparing(standing ->
                        Objects.requireNonNullElse(standing.milestone().due(), LocalDate.MAX)))
                .toList();
    }

    private List<PublishedEntry> related(List<PublishedEntry> contributions, Kind kind) {
        var found = new LinkedHashMap<EntryId, PublishedEntry>();
        contributions.forEach(
                entry -> catalogue.related(entry.id(), kind).forEach(other -> found.putIfAbsent(other.id(), other)));
        return List.copyOf(found.values());
    }

    private List<News> news(List<PublishedEntry> contributions, List<JoinRequest> joined) {
        var news = new ArrayList<News>();
        for (var entry : contributions) {
            news.add(new News(entry.id().value(), entry.publishedAt(), News.What.PUBLISHED, entry, null, null, null));
            var milestones = new LinkedHashMap<String, Milestone>();
            Members.proposal(entry).milestones().forEach(one -> milestones.put(one.key(), one));
            reports.of(entry.id()).stream()
                    .filter(report -> milestones.containsKey(report.milestone()))
                    .forEach(report -> news.add(new News(
                            report.id(),
                            report.toldAt(),
                            News.What.REPORTED,
                            entry,
                            null,
                            milestones.get(report.milestone()),
                            report)));
        }
        joined.forEach(join -> news.add(new News(
                join.id(),
                Objects.requireNonNullElse(join.answeredAt(), join.askedAt()),
                News.What.JOINED,
                null,
                join.organisation(),
                null,
                null)));
        news.sort(Comparator.comparing(News::at).reversed().thenComparing(News::what, Comparator.reverseOrder()));
        return List.copyOf(news);
    }
}
