package org.ogptoolbox.coalition;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ogptoolbox.actions.HistoricParticipation;
import org.ogptoolbox.actions.Participation;
import org.ogptoolbox.base.Country;
import org.ogptoolbox.catalogue.Catalogue;
import org.ogptoolbox.catalogue.PublishedEntry;
import org.ogptoolbox.content.EntryId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts participation for pictures, tables and open data alike: every number comes from here. */
@Service
@Transactional(readOnly = true)
public class ParticipationFigures {

    /** When the lists of 2017 were published: see {@link HistoricParticipation#SOURCE}. */
    public static final YearMonth HISTORIC = YearMonth.of(2017, 6);

    /** What sorts contributions that belong to no country. */
    private static final String NOWHERE = "";

    private final Participation participation;
    private final Members members;
    private final JoinRows joins;
    private final Catalogue catalogue;
    private final Clock clock;

    ParticipationFigures(
            Participation participation, Members members, JoinRows joins, Catalogue catalogue, Clock clock) {
        this.participation = participation;
        this.members = members;
        this.joins = joins;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** What each country does, by its code; those that do nothing are left out. What belongs to no country comes first. */
    public List<Figures.OfCountry> byCountry() {
        var historic = new TreeMap<String, List<Integer>>();
        participation
                .historic()
                .forEach((action, who) -> who.governments()
                        .forEach(country -> historic.computeIfAbsent(country.code(), code -> new ArrayList<>())
                                .add(action)));
        var published = new TreeMap<String, Map<Integer, Integer>>();
        members.contributions().forEach(entry -> count(published, entry));
        var codes = new TreeSet<>(historic.keySet());
        codes.addAll(published.keySet());
        return codes.stream()
                .map(code -> new Figures.OfCountry(
                        code.equals(NOWHERE) ? null : new Country(code),
                        historic.getOrDefault(code, List.of()),
                        published.getOrDefault(code, Map.of())))
                .toList();
    }

    private void count(Map<String, Map<Integer, Integer>> published, PublishedEntry entry) {
        var action = Objects.requireNonNull(Members.proposal(entry).action());
        var code = country(entry).map(Country::code).orElse(NOWHERE);
        published.computeIfAbsent(code, same -> new TreeMap<>()).merge(action, 1, Integer::sum);
    }

    /** The one it names, else its organisation's. */
    private Optional<Country> country(PublishedEntry entry) {
        return Optional.ofNullable(Members.proposal(entry).country())
                .or(() -> Optional.ofNullable(Members.organisation(entry).entry())
                        .map(EntryId::new)
                        .flatMap(catalogue::find)
                        .flatMap(organisation ->
                                organisation.content().countries().stream().findFirst()));
    }

    /** What there was at the end of each month in which something changed, and what there is now. */
    public List<Figures.AtMonth> growth() {
        var historic = participation.historic().values();
        var governments =
                historic.stream().mapToInt(who -> who.governments().size()).sum();
        var organisations =
                historic.stream().mapToInt(who -> who.organisations().size()).sum();
        var published = months(members.contributions().stream().map(PublishedEntry::publishedAt));
        var joined =
                months(joins.in(JoinState.ACCEPTED).stream().flatMap(join -> Stream.ofNullable(join.answeredAt())));
        var months = new TreeSet<YearMonth>(List.of(HISTORIC, month(clock.instant())));
        months.addAll(published.keySet());
        months.addAll(joined.keySet());
        return months.stream()
                .map(month -> new Figures.AtMonth(
                        month, governments, organisations, until(published, month), until(joined, month)))
                .toList();
    }

    /** When a contribution or who joined last changed the figures; empty while they are those of 2017. */
    public Optional<Instant> changedAt() {
        return Stream.concat(
                        members.contributions().stream().map(PublishedEntry::updatedAt),
                        joins.in(JoinState.ACCEPTED).stream().flatMap(join -> Stream.ofNullable(join.answeredAt())))
                .max(Comparator.naturalOrder());
    }

    private static TreeMap<YearMonth, Integer> months(Stream<Instant> moments) {
        var months = new TreeMap<YearMonth, Integer>();
        moments.forEach(moment -> months.merge(month(moment), 1, Integer::sum));
        return months;
    }

    private static YearMonth month(Instant moment) {
        return YearMonth.from(moment.atZone(ZoneOffset.UTC));
    }

    private static int until(TreeMap<YearMonth, Integer> months, YearMonth month) {
        return months.headMap(month, true).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }
}
