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
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ogptoolbox.KaribuTest;
import org.ogptoolbox.identity.AccountId;
import org.ogptoolbox.identity.Role;
import org.ogptoolbox.moderation.Announcements.Waiting;
import org.ogptoolbox.moderation.Journey;
import org.ogptoolbox.workflow.Cases;
import org.ogptoolbox.workflow.WorkItem;
import org.ogptoolbox.workflow.WorkItems;
import org.springframework.beans.factory.annotation.Autowired;

class AnnouncementsViewTest extends KaribuTest {

    @Autowired
    WorkItems workItems;

    @Autowired
    Cases cases;

    private Journey journey;
    private AccountId colleague;
    private WorkItem one;
    private WorkItem other;

    @BeforeEach
    void twoWaitForSignOff() {
        journey = new Journey(context);
        colleague = journey.person("Erik Etalab", Role.ETALAB);
        one = journey.approved();
        other = journey.approved();
    }

    @Test
    void whatIsChosenIsPublishedTogetherOnceThatIsConfirmed() {
        open();
        assertThat(announce().isEnabled()).isFalse();
        choose(one);
        choose(other);
        var day = LocalDateTime.now(ZoneId.systemDefault())
                .plusDays(20)
                .withHour(9)
                .withMinute(0)
                .withSecond(0)
                .withNano(0);
        _setValue(_get(DateTimePicker.class), day);
        assertThat(announce().getText()).isEqualTo("Announce 2 entries");
        _click(announce());

        assertThat(text(_get(ConfirmDialog.class)))
                .contains(one.facts().title(), other.facts().title(), "Their authors can still withdraw them");
        assertThat(scheduled(one)).isNull();
        _fireConfirm(_get(ConfirmDialog.class));

        var when = day.atZone(ZoneId.systemDefault()).toInstant();
        assertThat(scheduled(one)).isEqualTo(when);
        assertThat(scheduled(other)).isEqualTo(when);
        assertThat(GridKt._findAll(grid()))
                .extracting(waiting -> waiting.item().id())
                .doesNotContain(one.id(), other.id());
        assertThat(announce().isEnabled()).isFalse();
    }

    @Test
    void whatAColleagueHasCannotBeChosenAndSaysSo() {
        journey.as(colleague, () -> workItems.claim(other.id()));
        open();

        assertThat(choice(one).isEnabled()).isTrue();
        assertThat(choice(other).isEnabled()).isFalse();
        assertThat(text(GridKt._getCellComponent(grid(), place(other), "title")))
                .contains("Erik Etalab has taken it");
    }

    @Test
    void whatAColleagueTakesMeanwhileStopsAllOfThemAndIsNamed() {
        open();
        choose(one);
        choose(other);
        journey.as(colleague, () -> workItems.claim(other.id()));
        _click(announce());
        _fireConfirm(_get(ConfirmDialog.class));

        assertThat(problem())
                .startsWith(
                        "Nothing was scheduled, because of “" + other.facts().title() + "”");
        assertThat(scheduled(one)).isNull();
        assertThat(announce().getText()).isEqualTo("Announce 2 entries");
    }

    @Test
    void aDayThatCannotBeIsRefusedAndTheChoiceStays() {
        open();
        choose(one);
        _get(DateTimePicker.class).setValue(null);
        _click(announce());
        _assertNone(ConfirmDialog.class);
        assertThat(problem()).isEqualTo("Choose a moment ahead, at most one year from now.");

        _setValue(_get(DateTimePicker.class), LocalDateTime.of(2017, 1, 31, 9, 0));
        _click(announce());
        _assertNone(ConfirmDialog.class);
        assertThat(problem()).isEqualTo("Choose a moment ahead, at most one year from now.");
        assertThat(scheduled(one)).isNull();
        assertThat(announce().getText()).isEqualTo("Announce 1 entry");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"ETALAB"})
    void itIsTheBusinessOfTheEtalabTeam(Role role) {
        signInAs(role);
        UI.getCurrent().navigate("announcements");
        assertThat(_get(H1.class).getText()).isEqualTo("Not allowed");
    }

    @Test
    void visitorsSeeNothingOfIt() {
        UI.getCurrent().navigate("announcements");
        _assertNone(AnnouncementsView.class);
    }

    private void open() {
        signInAs(journey.etalab);
        UI.getCurrent().navigate("announcements");
    }

    private void choose(WorkItem item) {
        _setValue(choice(item), true);
    }

    private static Checkbox choice(WorkItem item) {
        return (Checkbox) GridKt._getCellComponent(grid(), place(item), "choice");
    }

    private static int place(WorkItem item) {
        var rows = GridKt._findAll(grid());
        return IntStream.range(0, rows.size())
                .filter(index -> rows.get(index).item().id().equals(item.id()))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static Grid<Waiting> grid() {
        return _get(Grid.class);
    }

    private static Button announce() {
        return _get(
                Button.class,
                spec -> spec.withPredicate(button -> button.getText().startsWith("Announce")));
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
}
