package org.ogptoolbox.coalition.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.ogptoolbox.coalition.Proposals.milestone;
import static org.ogptoolbox.coalition.Proposals.planning;
import static org.ogptoolbox.coalition.Proposals.proposal;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.grid.Grid;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ogptoolbox.KaribuTest;
import org.ogptoolbox.base.Country;
import org.ogptoolbox.coalition.ActionHealth;
import org.ogptoolbox.coalition.Confirmations;
import org.ogptoolbox.coalition.JoinRequests;
import org.ogptoolbox.coalition.Proposals;
import org.ogptoolbox.content.Link;
import org.ogptoolbox.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;

class HealthViewTest extends KaribuTest {

    /** Nobody else in the tests contributes to these. */
    private static final int LATE = 18;

    private static final int WELL = 19;
    private static final int EMPTY = 20;

    @Autowired
    JoinRequests joins;

    @Autowired
    Confirmations confirmations;

    private Proposals proposals;
    private String organisation;

    @BeforeEach
    void people() {
        proposals = new Proposals(context);
        organisation = Proposals.organisation();
    }

    @Test
    void whatNeedsCareStandsFirstAndSaysWhy() {
        proposals.published(
                proposals.contributor,
                planning(
                        proposal(LATE, organisation),
                        milestone("m1", "First release", LocalDate.of(2017, 1, 31), "planned"),
                        milestone("m2", "Handbook", LocalDate.of(2017, 2, 28), "done")));
        var asking = Proposals.organisation();
        proposals.let(
                proposals.contributor,
                () -> joins.ask(LATE, new Link(asking, null), new Country("PT"), "We bring translators."));
        proposals.published(proposals.contributor, proposal(WELL, Proposals.organisation()));
        open(Role.ETALAB);

        assertThat(row(LATE))
                .contains(
                        "Needs care",
                        "Contribution of " + organisation + ": “First release” was due on 31 Jan 2017",
                        asking + " waits for an answer since")
                .doesNotContain("Handbook");
        assertThat(row(WELL)).contains("Well").doesNotContain("Needs care");
        assertThat(row(EMPTY)).contains("Nobody yet", "0 of 0 done");
        assertThat(place(LATE)).isLessThan(place(WELL));
    }

    @Test
    void anActionThatIsAnsweredForCountsItsOrganisations() {
        open(Role.ETALAB);
        var before = health(WELL);
        proposals.published(proposals.contributor, proposal(WELL, organisation));
        Visit.open("coalitions");
        Visit.open("action-health");

        assertThat(health(WELL).contributions()).hasSize(before.contributions().size() + 1);
        assertThat(health(WELL).organisations()).isEqualTo(before.organisations() + 1);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"ETALAB"})
    void itIsTheBusinessOfTheEtalabTeam(Role role) {
        open(role);
        assertThat(Visit.title()).isEqualTo("Not allowed");
    }

    @Test
    void visitorsSeeNothingOfIt() {
        Visit.open("action-health");
        _assertNone(HealthView.class);
    }

    private void open(Role role) {
        signInAs(role);
        Visit.open("action-health");
    }

    @SuppressWarnings("unchecked")
    private static Grid<ActionHealth> grid() {
        return _get(Grid.class);
    }

    private static int place(int action) {
        var rows = GridKt._findAll(grid());
        return IntStream.range(0, rows.size())
                .filter(index -> rows.get(index).action().number() == action)
                .findFirst()
                .orElseThrow();
    }

    private static ActionHealth health(int action) {
        return GridKt._get(grid(), place(action));
    }

    private static String row(int action) {
        var at = place(action);
        return String.join(
                "\n",
                Visit.text(GridKt._getCellComponent(grid(), at, "state")),
                String.join("\n", GridKt._getFormattedRow(grid(), at)),
                Visit.text(GridKt._getCellComponent(grid(), at, "care")));
    }
}
