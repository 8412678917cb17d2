package org.ogptoolbox.coalition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ogptoolbox.coalition.Proposals.milestone;
import static org.ogptoolbox.coalition.Proposals.planning;
import static org.ogptoolbox.coalition.Proposals.proposal;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ogptoolbox.IntegrationTest;
import org.ogptoolbox.MovableClock;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.catalogue.PublishedEntry;
import org.ogptoolbox.content.EntryId;
import org.ogptoolbox.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

/** Reports on milestones, reminders, and how an action fares. */
@IntegrationTest
class FollowingThroughTest {

    private static final int ACTION = 5;

    @Autowired
    ApplicationContext context;

    @Autowired
    Progress progress;

    @Autowired
    Coalitions coalitions;

    @Autowired
    FollowUp followUp;

    @Autowired
    MovableClock clock;

    private Proposals proposals;
    private LocalDate today;
    private EntryId id;

    @BeforeEach
    void aContributionWithTwoMilestones() {
        proposals = new Proposals(context);
        today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        id = proposals.published(
                proposals.contributor,
                planning(
                        proposal(ACTION, Proposals.organisation()),
                        milestone("m1", "First release", today.plusDays(30), "planned"),
                        milestone("m2", "Handbook", today.plusDays(200), "planned")));
    }

    @AfterEach
    void backToToday() {
        clock.reset();
    }

    private void report(String milestone, String status, String text, String link, LocalDate day) {
        proposals.let(
                proposals.contributor, () -> progress.report(id, milestone, status, text, Language.ENGLISH, link, day));
    }

    private List<MilestoneStanding> standings() {
        return coalitions.of(ACTION).milestones().stream()
                .filter(standing -> standing.entry().id().equals(id))
                .toList();
    }

    @Test
    void whatIsReportedStandsOnTheTimeLineAndInTheNews() {
        report("m1", "done", "Out, and used by three cities.", "https://example.org/release", today);

        assertThat(standings()).extracting(MilestoneStanding::status).containsExactly("done", "planned");
        assertThat(coalitions.of(ACTION).news())
                .filteredOn(news -> news.entry() != null && news.entry().id().equals(id))
                .extracting(Coalition.News::what)
                .contains(Coalition.News.What.PUBLISHED, Coalition.News.What.REPORTED);
        report("m1", "under-way", "Taken back.", "", today);
        assertThat(standings()).first().returns("under-way", MilestoneStanding::status);
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatThrownBy(() -> report("m1", "finished", "", "", today)).isInstanceOf(LetterProblem.class);
        assertThatThrownBy(() -> report("m9", "done", "", "", today)).isInstanceOf(LetterProblem.class);
        assertThatThrownBy(() -> report("m1", "done", "", "", today.plusDays(1)))
                .isInstanceOf(LetterProblem.class);
        assertThatThrownBy(() -> report("m1", "done", "", "javascript:alert(1)", today))
                .isInstanceOf(LetterProblem.class);
        assertThatThrownBy(() -> report("m1", "done", "x".repeat(2_001), "", today))
                .isInstanceOf(LetterProblem.class);
        assertThat(standings()).extracting(MilestoneStanding::report).containsOnlyNulls();
    }

    @Test
    void onlyThoseWhoAnswerForItReport() {
        var stranger = proposals.person("Sam Stranger", Role.CONTRIBUTOR, Role.MODERATOR);

        assertThatThrownBy(() -> proposals.let(
                        stranger, () -> progress.report(id, "m1", "done", "", Language.ENGLISH, "", today)))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(proposals.as(stranger, progress::mine)).isEmpty();
        assertThat(proposals.as(proposals.contributor, progress::mine))
                .extracting(PublishedEntry::id)
                .contains(id);
    }

    @Test
    void aWeekBeforeAndWhenItIsOverdueTheyAreRemindedOnce() {
        followUp.run();
        assertThat(reminders()).isEmpty();

        clock.moveAhead(Duration.ofDays(24));
        followUp.run();
        followUp.run();
        assertThat(reminders()).singleElement().asString().contains("is due soon", "First release");

        clock.moveAhead(Duration.ofDays(8));
        followUp.run();
        followUp.run();
        assertThat(reminders()).hasSize(2).last().asString().contains("is overdue");
        assertThat(standings())
                .first()
                .satisfies(standing ->
                        assertThat(standing.overdue(coalitions.today())).isTrue());
    }

    @Test
    void whatWasToldLateWasHeardWhenItWasTold() {
        var happened = today;
        clock.moveAhead(Duration.ofDays(80));
        report("m1", "done", "", "", happened);
        clock.moveAhead(Duration.ofDays(20));
        followUp.run();
        assertThat(reminders()).isEmpty();
    }

    @Test
    void whoAnswersForItAndTheTeamTakeReportsBack() {
        report("m1", "under-way", "Half of it.", "", today);
        clock.moveAhead(Duration.ofMinutes(1));
        report("m1", "done", "By mistake.", "", today);
        var entry = proposals.as(proposals.contributor, () -> progress.find(id)).orElseThrow();
        var told = proposals.as(proposals.contributor, () -> progress.reports(entry));
        var stranger = proposals.person("Sam Stranger", Role.CONTRIBUTOR, Role.MODERATOR);

        assertThatThrownBy(() -> proposals.let(
                        stranger, () -> progress.takeBack(told.getFirst().id())))
                .isInstanceOf(AccessDeniedException.class);
        proposals.let(
                proposals.contributor, () -> progress.takeBack(told.getFirst().id()));
        assertThat(standings()).first().returns("under-way", MilestoneStanding::status);
        proposals.let(proposals.etalab, () -> progress.takeBack(told.getLast().id()));
        proposals.let(proposals.etalab, () -> progress.takeBack(told.getLast().id()));
        assertThat(standings()).first().returns("planned", MilestoneStanding::status);
        assertThatThrownBy(() -> proposals.let(
                        proposals.etalab, () -> progress.report(id, "m1", "done", "", Language.ENGLISH, "", today)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whatIsDoneIsNotRemindedOf() {
        report("m1", "done", "", "", today);
        clock.moveAhead(Duration.ofDays(40));
        followUp.run();
        assertThat(reminders()).isEmpty();
    }

    @Test
    void ninetyDaysOfSilenceAreAskedAbout() {
        report("m1", "done", "", "", today);
        clock.moveAhead(Duration.ofDays(89));
        followUp.run();
        assertThat(reminders()).isEmpty();

        clock.moveAhead(Duration.ofDays(1));
        followUp.run();
        followUp.run();
        assertThat(reminders()).singleElement().asString().contains("How is", "90");
    }

    @Test
    void theEtalabTeamSeesWhatNeedsCare() {
        assertThat(health().overdue())
                .noneMatch(standing -> standing.entry().id().equals(id));
        clock.moveAhead(Duration.ofDays(100));

        assertThat(health())
                .returns(true, ActionHealth::needsCare)
                .satisfies(health -> assertThat(health.overdue())
                        .anyMatch(standing -> standing.entry().id().equals(id)))
                .satisfies(health ->
                        assertThat(health.silent()).anyMatch(entry -> entry.id().equals(id)));
        assertThatThrownBy(() -> proposals.as(proposals.contributor, coalitions::health))
                .isInstanceOf(AccessDeniedException.class);
    }

    private ActionHealth health() {
        return proposals.as(proposals.etalab, coalitions::health).stream()
                .filter(health -> health.action().number() == ACTION)
                .findFirst()
                .orElseThrow();
    }

    private List<String> reminders() {
        return proposals.mails(proposals.contributor).stream()
                .filter(mail -> mail.contains("/app/coalitions/progress/"))
                .toList();
    }
}
