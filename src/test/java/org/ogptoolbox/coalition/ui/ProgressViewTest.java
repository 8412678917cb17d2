package org.ogptoolbox.coalition.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.ogptoolbox.coalition.Proposals.milestone;
import static org.ogptoolbox.coalition.Proposals.planning;
import static org.ogptoolbox.coalition.Proposals.proposal;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ogptoolbox.KaribuTest;
import org.ogptoolbox.coalition.Coalitions;
import org.ogptoolbox.coalition.MilestoneReport;
import org.ogptoolbox.coalition.MilestoneStanding;
import org.ogptoolbox.coalition.Progress;
import org.ogptoolbox.coalition.Proposals;
import org.ogptoolbox.content.EntryId;
import org.ogptoolbox.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;

class ProgressViewTest extends KaribuTest {

    @Autowired
    Progress progress;

    @Autowired
    Coalitions coalitions;

    private Proposals proposals;
    private LocalDate today;
    private EntryId id;

    @BeforeEach
    void aContributionThatIsLateWithOneOfTwoMilestones() {
        proposals = new Proposals(context);
        today = coalitions.today();
        id = proposals.published(
                proposals.contributor,
                planning(
                        proposal(11, Proposals.organisation()),
                        milestone("m1", "First release", LocalDate.of(2017, 1, 31), "under-way"),
                        milestone("m2", "Handbook", LocalDate.of(2099, 6, 30), "planned")));
        signInAs(proposals.contributor);
        Visit.open("coalitions/progress/" + id);
    }

    @Test
    void eachMilestoneStandsWithItsDayAndTheLateOneAsksForAWord() {
        assertThat(Visit.text(form("First release"))).contains("Under way", "due 31 Jan 2017", "Overdue");
        assertThat(Visit.text(form("Handbook")))
                .contains("Planned", "due 30 Jun 2099")
                .doesNotContain("Overdue");
        assertThat(_get(form("First release"), Details.class).isOpened()).isTrue();
        assertThat(_get(form("Handbook"), Details.class).isOpened()).isFalse();
    }

    @Test
    void whatIsReportedStandsThereFromThenOn() {
        fill("First release", "done", "Used by three cities.", "https://example.org/release", today.minusDays(2));
        report("First release");

        assertThat(Visit.text(form("First release")))
                .contains("Done", "Used by three cities.")
                .doesNotContain("Overdue");
        assertThat(standing("m1").status()).isEqualTo("done");
        assertThat(standing("m1").report())
                .returns("Used by three cities.", MilestoneReport::text)
                .returns("https://example.org/release", MilestoneReport::link)
                .returns(today.minusDays(2), MilestoneReport::day)
                .returns(proposals.contributor, MilestoneReport::account);
        assertThat(standing("m2").report()).isNull();
    }

    @Test
    void aReportOnOneMilestoneKeepsWhatIsTypedAtAnother() {
        fill("Handbook", "under-way", "Half of the chapters", "", today);
        fill("First release", "done", "", "", today);
        report("First release");

        assertThat(text("Handbook").getValue()).isEqualTo("Half of the chapters");
        assertThat(status("Handbook").getValue()).isEqualTo("under-way");
        report("Handbook");
        assertThat(standing("m2").status()).isEqualTo("under-way");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Said too early   |                     | 1  | Choose today or an earlier day
            With a bad link  | javascript:alert(1) | 0  | “javascript:alert(1)” is not a web address
            Without a day    |                     |    | Choose the day on which it happened.
            """)
    void whatCannotBeIsRefusedAndWhatWasTypedStays(
            String text, @Nullable String link, @Nullable Integer ahead, String problem) {
        var day = ahead == null ? null : today.plusDays(ahead);
        fill("Handbook", "done", text, link == null ? "" : link, day);
        report("Handbook");

        assertThat(problem("Handbook")).startsWith(problem);
        assertThat(text("Handbook").getValue()).isEqualTo(text);
        assertThat(status("Handbook").getValue()).isEqualTo("done");
        assertThat(standing("m2").report()).isNull();

        fill("Handbook", "done", text, "", today);
        report("Handbook");
        assertThat(standing("m2").status()).isEqualTo("done");
    }

    @Test
    void tooLongATextIsRefusedAndKept() {
        fill("Handbook", "done", "x".repeat(2_001), "", today);
        report("Handbook");

        assertThat(problem("Handbook")).startsWith("The text has 2,001 characters");
        assertThat(text("Handbook").getValue()).hasSize(2_001);
        assertThat(standing("m2").report()).isNull();
    }

    @Test
    void aLetterOutsideTheBasicPlaneIsOneLetter() {
        fill("Handbook", "done", "🌍".repeat(2_000), "", today);
        report("Handbook");

        assertThat(Objects.requireNonNull(standing("m2").report()).text()).isEqualTo("🌍".repeat(2_000));
    }

    @Test
    void onlyThoseWhoAnswerForItFindIt() {
        signInAs(Role.CONTRIBUTOR, Role.MODERATOR);
        Visit.open("coalitions/progress/" + id);
        assertThat(Visit.title()).isEqualTo("Page not found");

        signInAs(proposals.contributor);
        Visit.open("coalitions/progress/" + UUID.randomUUID());
        assertThat(Visit.title()).isEqualTo("Page not found");

        openPage(Locale.ENGLISH);
        Visit.open("coalitions/progress/" + id);
        _assertNone(ProgressView.class);
    }

    private static void fill(String milestone, String status, String text, String link, @Nullable LocalDate day) {
        _get(form(milestone), Details.class).setOpened(true);
        _setValue(status(milestone), status);
        _setValue(text(milestone), text);
        _setValue(_get(form(milestone), TextField.class), link);
        _setValue(_get(form(milestone), DatePicker.class), day);
    }

    private static void report(String milestone) {
        _click(_get(form(milestone), Button.class));
    }

    private static ReportForm form(String milestone) {
        return _find(ReportForm.class).stream()
                .filter(form -> _get(form, H2.class).getText().equals(milestone))
                .findFirst()
                .orElseThrow();
    }

    private static TextArea text(String milestone) {
        return _get(form(milestone), TextArea.class);
    }

    @SuppressWarnings("unchecked")
    private static Select<String> status(String milestone) {
        return _get(form(milestone), Select.class, spec -> spec.withLabel("How far it is"));
    }

    private static String problem(String milestone) {
        return _get(form(milestone), Paragraph.class, spec -> spec.withClasses("form-problem"))
                .getText();
    }

    private MilestoneStanding standing(String milestone) {
        return coalitions.of(11).milestones().stream()
                .filter(one ->
                        one.entry().id().equals(id) && one.milestone().key().equals(milestone))
                .findFirst()
                .orElseThrow();
    }
}
