package org.ogptoolbox.moderation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ogptoolbox.KaribuTest;
import org.ogptoolbox.identity.AccountId;
import org.ogptoolbox.identity.Role;
import org.ogptoolbox.moderation.Announcements;
import org.ogptoolbox.moderation.Journey;
import org.ogptoolbox.moderation.PlannedPublications;
import org.ogptoolbox.moderation.PlannedPublications.Plan;
import org.ogptoolbox.workflow.Cases;
import org.ogptoolbox.workflow.WorkItem;
import org.springframework.beans.factory.annotation.Autowired;

class PlannedViewTest extends KaribuTest {

    @Autowired
    Announcements announcements;

    @Autowired
    PlannedPublications plans;

    @Autowired
    Cases cases;

    @Autowired
    Clock clock;

    private Journey journey;
    private WorkItem one;
    private WorkItem other;
    private Instant when;

    @BeforeEach
    void onlyTwoArePlanned() {
        journey = new Journey(context);
        as(
                journey.etalab,
                () -> plans.takeBack(
                        plans.overview().stream().map(plan -> plan.caseId()).toList()));
        one = journey.approved();
        other = journey.approved();
        when = clock.instant().plus(Duration.ofDays(5)).truncatedTo(ChronoUnit.HOURS);
        as(journey.etalab, () -> announcements.announce(List.of(one.id(), other.id()), when));
    }

    @Test
    void allOfOneMomentAreChosenAndMovedTogetherOnceThatIsConfirmed() {
        open();
        assertThat(button("Move").isEnabled()).isFalse();
        _click(_get(
                (Component) GridKt._getCellComponent(grid(), 0, "when"),
                Button.class,
                spec -> spec.withText("Choose all 2 of this moment")));
        var day = LocalDateTime.now(ZoneId.systemDefault())
                .plusDays(20)
                .withHour(9)
                .withMinute(0)
                .withSecond(0)
                .withNano(0);
        _setValue(_get(DateTimePicker.class), day);
        _click(button("Move 2 entries"));
        assertThat(text(_get(ConfirmDialog.class)))
                .contains(one.facts().title(), other.facts().title(), "Their authors are told of the new date");
        assertThat(scheduled(one)).isEqualTo(when);
        _fireConfirm(_get(ConfirmDialog.class));

        var moved = day.atZone(ZoneId.systemDefault()).toInstant();
        assertThat(scheduled(one)).isEqualTo(moved);
        assertThat(scheduled(other)).isEqualTo(moved);
    }

    @Test
    void oneIsTakenBackAndTheLastLeavesAnEmptyPage() {
        open();
        choose(one);
        _click(button("Take 1 entry back"));
        _fireConfirm(_get(ConfirmDialog.class));
        assertThat(scheduled(one)).isNull();
        assertThat(scheduled(other)).isEqualTo(when);
        assertThat(GridKt._findAll(grid())).hasSize(1);

        choose(other);
        _click(button("Publish 1 entry now"));
        _fireConfirm(_get(ConfirmDialog.class));
        assertThat(_get(H2.class).getText()).isEqualTo("Nothing is planned");
        _assertNone(Grid.class);
    }

    @Test
    void whatSomebodyTakesBackMeanwhileStopsAllOfThemAndIsNamed() {
        open();
        choose(one);
        choose(other);
        as(journey.etalab, () -> plans.takeBack(List.of(other.caseId())));
        _click(button("Publish 2 entries now"));
        _fireConfirm(_get(ConfirmDialog.class));

        assertThat(problem())
                .startsWith("Nothing was changed, because of “" + other.facts().title() + "”: Nothing is planned here");
        assertThat(scheduled(one)).isEqualTo(when);
    }

    @Test
    void whoeverReviewedIsToldThatTheyMayOnlyTakeBack() {
        var both = journey.person("Bo Both", Role.MODERATOR, Role.ETALAB);
        var reviewed = journey.approved(journey.contributor, both);
        as(journey.etalab, () -> announcements.announce(List.of(reviewed.id()), when.plusSeconds(60)));
        signInAs(both);
        UI.getCurrent().navigate("planned");

        assertThat(text(GridKt._getCellComponent(grid(), place(reviewed), "title")))
                .contains("You may only take it back");
        choose(reviewed);
        _click(button("Publish 1 entry now"));
        _fireConfirm(_get(ConfirmDialog.class));
        assertThat(problem()).startsWith("Nothing was changed, because of “");
        assertThat(scheduled(reviewed)).isNotNull();
    }

    @Test
    void aDayThatCannotBeIsRefused() {
        open();
        choose(one);
        _setValue(_get(DateTimePicker.class), LocalDateTime.of(2017, 1, 31, 9, 0));
        _click(button("Move 1 entry"));
        _assertNone(ConfirmDialog.class);
        assertThat(problem()).isEqualTo("Choose a moment ahead, at most one year from now.");
    }

    @Test
    void theStartPageOfTheTeamTellsWhatComesNext() {
        signInAs(journey.etalab);
        UI.getCurrent().navigate("");
        assertThat(text(_get(
                        Section.class, spec -> spec.withAttribute("aria-label", "What the Etalab team should know"))))
                .contains(
                        "2 publications are planned",
                        one.facts().title(),
                        other.facts().title());

        signInAs(journey.moderator);
        UI.getCurrent().navigate("login");
        UI.getCurrent().navigate("");
        _assertNone(Section.class, spec -> spec.withAttribute("aria-label", "What the Etalab team should know"));
    }

    @Test
    void itSpeaksFrench() {
        openPage(Locale.FRENCH);
        open();
        assertThat(_get(H1.class).getText()).isEqualTo("Programmé");
        choose(one);
        assertThat(button("Changer la date de 1 fiche").isEnabled()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"ETALAB"})
    void itIsTheBusinessOfTheEtalabTeam(Role role) {
        signInAs(role);
        UI.getCurrent().navigate("planned");
        assertThat(_get(H1.class).getText()).isEqualTo("Not allowed");
    }

    private void open() {
        signInAs(journey.etalab);
        UI.getCurrent().navigate("planned");
    }

    private void choose(WorkItem item) {
        _setValue((Checkbox) GridKt._getCellComponent(grid(), place(item), "choice"), true);
    }

    private static int place(WorkItem item) {
        var rows = GridKt._findAll(grid());
        return IntStream.range(0, rows.size())
                .filter(index -> rows.get(index).planned().caseId().equals(item.caseId()))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static Grid<Plan> grid() {
        return _get(Grid.class);
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    private static String problem() {
        return _get(Paragraph.class, spec -> spec.withClasses("form-problem")).getText();
    }

    private static String text(Component part) {
        return part.getElement().getTextRecursively();
    }

    private @Nullable Instant scheduled(WorkItem item) {
        return journey.as(journey.etalab, () -> cases.progress(item.caseId()))
                .orElseThrow()
                .scheduledFor();
    }

    private void as(AccountId person, Runnable deed) {
        journey.as(person, () -> {
            deed.run();
            return person;
        });
    }
}
