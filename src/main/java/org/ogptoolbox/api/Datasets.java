package org.ogptoolbox.api;

import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ogptoolbox.actions.CollectiveAction;
import org.ogptoolbox.actions.CollectiveActions;
import org.ogptoolbox.actions.Declaration;
import org.ogptoolbox.actions.HistoricParticipation;
import org.ogptoolbox.actions.Participation;
import org.ogptoolbox.api.Dataset.History;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.catalogue.Catalogue;
import org.ogptoolbox.catalogue.PublishedEntry;
import org.ogptoolbox.coalition.Coalitions;
import org.ogptoolbox.coalition.MilestoneReport;
import org.ogptoolbox.coalition.ParticipationFigures;
import org.ogptoolbox.content.ActionProposal;
import org.ogptoolbox.content.Kind;
import org.ogptoolbox.content.Link;
import org.springframework.stereotype.Component;

/** The tables of open data: what the catalogue holds, and the collective actions with all around them. */
@Component
class Datasets {

    private static final List<String> GOVERNMENT = List.of("GOVE");

    private final CollectiveActions actions;
    private final Participation participation;
    private final ParticipationFigures figures;
    private final Coalitions coalitions;
    private final Catalogue catalogue;
    private final Addresses addresses;
    private final EntryTables entries;

    Datasets(
            CollectiveActions actions,
            Participation participation,
            ParticipationFigures figures,
            Coalitions coalitions,
            Catalogue catalogue,
            Addresses addresses,
            EntryTables entries) {
        this.actions = actions;
        this.participation = participation;
        this.figures = figures;
        this.coalitions = coalitions;
        this.catalogue = catalogue;
        this.addresses = addresses;
        this.entries = entries;
    }

    List<Dataset> all() {
        return Stream.concat(entries.all().stream(), ofActions().stream()).toList();
    }

    private List<Dataset> ofActions() {
        return List.of(
                new Dataset(
                        "actions",
                        GOVERNMENT,
                        List.of(
                                "number",
                                "declaration",
                                "theme",
                                "status",
                                "title_en",
                                "title_fr",
                                "title_es",
                                "start",
                                "end",
                                "policy_areas",
                                "steward",
                                "page"),
                        this::actions,
                        this::actionsHistory),
                new Dataset(
                        "contributions",
                        GOVERNMENT,
                        List.of("id", "action", "title", "organisation", "country", "type", "published_at", "page"),
                        this::contributions,
                        this::proposalsHistory),
                new Dataset(
                        "resources",
                        GOVERNMENT,
                        List.of("contribution", "action", "side", "type", "text", "language"),
                        this::resources,
                        this::proposalsHistory),
                new Dataset(
                        "milestones",
                        GOVERNMENT,
                        List.of(
                                "contribution",
                                "action",
                                "milestone",
                                "label",
                                "language",
                                "due",
                                "status",
                                "reported",
                                "report",
                                "report_language",
                                "link"),
                        this::milestones,
                        this::milestonesHistory),
                new Dataset(
                        "members",
                        GOVERNMENT,
                        List.of("action", "organisation", "type", "country", "contributions", "named_as_partner"),
                        this::members,
                        this::participationHistory),
                new Dataset(
                        "historic-participation",
                        GOVERNMENT,
                        List.of("action", "party", "country", "organisation", "doubtful", "source"),
                        this::historic,
                        () -> new History(ParticipationFigures.HISTORIC, ParticipationFigures.HISTORIC)),
                new Dataset(
                        "participation",
                        GOVERNMENT,
                        List.of("country", "historic_2017", "contributions", "total"),
                        this::byCountry,
                        this::participationHistory),
                new Dataset(
                        "growth",
                        GOVERNMENT,
                        List.of("month", "governments_2017", "civil_society_2017", "contributions", "joined"),
                        this::growth,
                        this::participationHistory));
    }

    private History actionsHistory() {
        return new History(
                actions.declarations().stream()
                        .map(Declaration::adoptedOn)
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                actions.all().stream()
                        .map(CollectiveAction::updatedAt)
                        .max(Comparator.naturalOrder())
                        .orElse(null));
    }

    private History proposalsHistory() {
        return EntryTables.history(catalogue.all(Kind.ACTION_PROPOSAL));
    }

    private History milestonesHistory() {
        var contributions = proposalsHistory();
        var told = proposals()
                .flatMap(entry -> coalitions.milestones(entry).stream())
                .flatMap(standing -> Stream.ofNullable(standing.report()))
                .map(MilestoneReport::toldAt);
        return new History(
                contributions.issued(),
                Stream.concat(told, proposals().map(PublishedEntry::updatedAt))
                        .max(Comparator.naturalOrder())
                        .orElse(null));
    }

    private History participationHistory() {
        return new History(
                ParticipationFigures.HISTORIC,
                figures.changedAt().<Temporal>map(at -> at).orElse(ParticipationFigures.HISTORIC));
    }

    Optional<Dataset> find(String name) {
        return all().stream().filter(dataset -> dataset.name().equals(name)).findFirst();
    }

    private List<List<?>> actions() {
        return rows(actions.all().stream(), this::action);
    }

    private List<?> action(CollectiveAction action) {
        var facts = action.facts();
        var steward = action.steward();
        var row = new ArrayList<@Nullable Object>();
        row.add(action.number());
        row.add(action.declaration().code());
        row.add(facts.theme().code());
        row.add(facts.status().name().toLowerCase(Locale.ROOT));
        Language.INTERFACE.forEach(
                language -> row.add(facts.title().text(language).orElse("")));
        row.add(facts.start());
        row.add(facts.end());
        row.add(facts.policyAreas());
        row.add(steward == null ? "" : steward.name());
        row.add(page("/actions/" + action.number()));
        return row;
    }

    private List<List<?>> contributions() {
        return rows(proposals(), entry -> {
            var proposal = proposal(entry);
            return row(
                    entry.id().value(),
                    proposal.action(),
                    proposal.title(),
                    name(proposal.organisation()),
                    proposal.country(),
                    proposal.type(),
                    entry.publishedAt(),
                    page("/" + Kind.ACTION_PROPOSAL.plural() + "/" + entry.slug()));
        });
    }

    private List<List<?>> resources() {
        return proposals()
                .<List<?>>flatMap(entry -> Stream.concat(
                        resources(entry, "offered", proposal(entry).offered()),
                        resources(entry, "sought", proposal(entry).sought())))
                .toList();
    }

    private static Stream<List<?>> resources(PublishedEntry entry, String side, List<ActionProposal.Resource> all) {
        return all.stream()
                .map(resource -> row(
                        entry.id().value(),
                        proposal(entry).action(),
                        side,
                        resource.type(),
                        resource.text().original(),
                        resource.text().originalLanguage().orElse(null)));
    }

    private List<List<?>> milestones() {
        return proposals()
                .<List<?>>flatMap(entry -> coalitions.milestones(entry).stream()
                        .map(CoalitionResource::milestone)
                        .map(one -> row(
                                one.contribution(),
                                proposal(entry).action(),
                                one.id(),
                                one.label().original(),
                                one.label().originalLanguage().orElse(null),
                                one.due(),
                                one.status(),
                                one.reported(),
                                one.report(),
                                one.reportLanguage(),
                                one.link())))
                .toList();
    }

    private List<List<?>> members() {
        return actions.all().stream()
                .<List<?>>flatMap(action -> coalitions.parties(action.number()).stream()
                        .map(party -> row(
                                action.number(),
                                party.organisation().name(),
                                party.type(),
                                party.country(),
                                party.contributions().size(),
                                party.named())))
                .toList();
    }

    private List<List<?>> historic() {
        return participation.historic().entrySet().stream()
                .flatMap(of -> historic(of.getKey(), of.getValue()))
                .toList();
    }

    private static Stream<List<?>> historic(int action, HistoricParticipation who) {
        return Stream.<Stream<List<?>>>of(
                        who.governments().stream().map(country -> historic(action, "government", country, "", false)),
                        who.organisations().stream().map(name -> historic(action, "civil-society", null, name, false)),
                        who.doubtful().stream().map(name -> historic(action, "civil-society", null, name, true)))
                .flatMap(Function.identity());
    }

    private static List<?> historic(
            int action, String party, @Nullable Object country, String organisation, boolean doubtful) {
        return row(action, party, country, organisation, doubtful, HistoricParticipation.SOURCE);
    }

    private List<List<?>> byCountry() {
        return rows(
                figures.byCountry().stream(),
                of -> row(of.country(), of.historic().size(), of.published(), of.total()));
    }

    private List<List<?>> growth() {
        return rows(
                figures.growth().stream(),
                at -> row(at.month(), at.governments(), at.organisations(), at.contributions(), at.joined()));
    }

    private Stream<PublishedEntry> proposals() {
        return catalogue.all(Kind.ACTION_PROPOSAL).stream();
    }

    private static ActionProposal proposal(PublishedEntry entry) {
        return (ActionProposal) entry.content();
    }

    private static @Nullable String name(@Nullable Link link) {
        return link == null ? null : link.name();
    }

    private @Nullable String page(String path) {
        return addresses.pages(path).get(Language.ENGLISH.tag());
    }

    private static List<?> row(@Nullable Object... cells) {
        return Arrays.asList(cells);
    }

    private static <T> List<List<?>> rows(Stream<T> things, Function<T, List<?>> row) {
        return things.<List<?>>map(row).toList();
    }
}
