package org.ogptoolbox.site;

import java.text.Collator;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.ogptoolbox.actions.CollectiveAction;
import org.ogptoolbox.actions.CollectiveActions;
import org.ogptoolbox.actions.Declaration;
import org.ogptoolbox.actions.HistoricParticipation;
import org.ogptoolbox.actions.Participation;
import org.ogptoolbox.actions.Theme;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.base.Messages;
import org.ogptoolbox.base.Times;
import org.ogptoolbox.catalogue.Catalogue;
import org.ogptoolbox.coalition.Figures;
import org.ogptoolbox.coalition.ParticipationFigures;
import org.ogptoolbox.content.Kind;
import org.springframework.stereotype.Component;

/** The collective actions as lists and tables show them. */
@Component
class ActionLists {

    /** An action in a list, with how many take part. */
    record Line(
            int number,
            Shown title,
            Shown summary,
            CollectiveAction action,
            long proposals,
            int governments,
            int organisations) {}

    /** The actions of one theme. */
    record Group(Theme theme, List<Line> lines) {}

    /** The actions of one declaration, by theme. */
    record Section(Shown name, Shown event, String day, List<Group> groups) {}

    /** Where a country takes part: in 2017, and how often on the platform. */
    record Mark(boolean historic, int contributions) {

        public boolean any() {
            return historic || contributions > 0;
        }
    }

    /** A country's line in the matrix, in the order of the actions; {@code code} is empty for what belongs to none. */
    record Row(String code, String name, List<Mark> marks, int historic, int contributions, int total) {}

    /**
     * Countries and actions.
     *
     * @param countries how many have either, {@code historicCountries} and {@code contributing} how many have which
     * @param totals by action
     */
    record Matrix(
            List<Line> actions,
            int countries,
            int historicCountries,
            int contributing,
            List<Row> rows,
            List<Integer> totals,
            int historic,
            int contributions,
            int total) {}

    private final CollectiveActions actions;
    private final Participation participation;
    private final Catalogue catalogue;
    private final ParticipationFigures figures;
    private final Messages messages;

    ActionLists(
            CollectiveActions actions,
            Participation participation,
            Catalogue catalogue,
            ParticipationFigures figures,
            Messages messages) {
        this.actions = actions;
        this.participation = participation;
        this.catalogue = catalogue;
        this.figures = figures;
        this.messages = messages;
    }

    List<Section> sections(Language reader) {
        var lines = lines(reader);
        return actions.declarations().stream()
                .map(declaration -> section(declaration, lines, reader))
                .filter(section -> !section.groups().isEmpty())
                .toList();
    }

    Matrix matrix(Language reader) {
        var lines = lines(reader);
        var rows = figures.byCountry().stream()
                .map(country -> row(country, lines, reader))
                .sorted(Comparator.comparing((Row row) -> row.code().isEmpty())
                        .thenComparing(Row::name, Collator.getInstance(reader.locale())))
                .toList();
        var totals = IntStream.range(0, lines.size())
                .map(index -> rows.stream()
                        .map(row -> row.marks().get(index))
                        .mapToInt(mark -> (mark.historic() ? 1 : 0) + mark.contributions())
                        .sum())
                .boxed()
                .toList();
        return new Matrix(
                lines,
                countries(rows, row -> true),
                countries(rows, row -> row.historic() > 0),
                countries(rows, row -> row.contributions() > 0),
                rows,
                totals,
                rows.stream().mapToInt(Row::historic).sum(),
                rows.stream().mapToInt(Row::contributions).sum(),
                rows.stream().mapToInt(Row::total).sum());
    }

    private static int countries(List<Row> rows, Predicate<Row> which) {
        return (int)
                rows.stream().filter(row -> !row.code().isEmpty()).filter(which).count();
    }

    List<String> countries(HistoricParticipation who, Language reader) {
        return who.governments().stream()
                .map(country -> country.displayName(reader.locale()))
                .sorted(Collator.getInstance(reader.locale()))
                .toList();
    }

    static String day(LocalDate day, Language reader) {
        return Times.longDay(day, reader.locale());
    }

    private List<Line> lines(Language reader) {
        var historic = participation.historic();
        var proposals = catalogue.categories(Kind.ACTION_PROPOSAL);
        return actions.all().stream()
                .map(action -> line(action, historic, proposals, reader))
                .toList();
    }

    private static Line line(
            CollectiveAction action,
            Map<Integer, HistoricParticipation> historic,
            Map<String, Long> proposals,
            Language reader) {
        var who = historic.getOrDefault(action.number(), HistoricParticipation.NONE);
        return new Line(
                action.number(),
                Shown.of(action.facts().title(), reader),
                Shown.of(action.facts().summary(), reader),
                action,
                proposals.getOrDefault(String.valueOf(action.number()), 0L),
                who.governments().size(),
                who.organisations().size());
    }

    private static Section section(Declaration declaration, List<Line> lines, Language reader) {
        var own = lines.stream()
                .filter(line -> line.action().declaration().equals(declaration))
                .toList();
        var groups = Arrays.stream(Theme.values())
                .map(theme -> new Group(
                        theme,
                        own.stream()
                                .filter(line -> line.action().facts().theme() == theme)
                                .toList()))
                .filter(group -> !group.lines().isEmpty())
                .toList();
        return new Section(
                Shown.of(declaration.name(), reader),
                Shown.of(declaration.event(), reader),
                day(declaration.adoptedOn(), reader),
                groups);
    }

    private Row row(Figures.OfCountry country, List<Line> lines, Language reader) {
        var where = country.country();
        var marks = lines.stream()
                .map(line -> new Mark(
                        country.historic().contains(line.number()),
                        country.contributions().getOrDefault(line.number(), 0)))
                .toList();
        return new Row(
                where == null ? "" : where.code(),
                where == null
                        ? messages.get("site.participation.no-country", reader.locale())
                        : where.displayName(reader.locale()),
                marks,
                country.historic().size(),
                country.published(),
                country.total());
    }
}
