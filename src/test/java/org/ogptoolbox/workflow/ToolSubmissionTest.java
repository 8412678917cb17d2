package org.ogptoolbox.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ogptoolbox.workflow.Scenario.TOOL_SUBMISSION;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ogptoolbox.MovableClock;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.identity.Account;
import org.ogptoolbox.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;

/** Every path of processes/tool-submission.bpmn. */
@WorkflowTest
class ToolSubmissionTest {

    @Autowired
    Scenario scenario;

    @Autowired
    People people;

    @Autowired
    RecordedActions actions;

    @Autowired
    DueTimers timers;

    @Autowired
    MovableClock clock;

    @Autowired
    Cases cases;

    @Autowired
    RecordedEvents events;

    Account contributor;
    Account moderator;
    Account etalab;
    CaseId id;

    /** The process whose paths are walked; one that begins and ends like it walks them, too. */
    String process() {
        return TOOL_SUBMISSION;
    }

    /** What the process asked the other modules for, in order. */
    List<String> deeds() {
        return actions.of(id);
    }

    @BeforeEach
    void aSubmission() {
        contributor = people.contributor();
        moderator = people.moderator();
        etalab = people.etalab();
        id = scenario.submits(contributor, process());
    }

    @AfterEach
    void today() {
        clock.reset();
    }

    @Test
    void happyPath() {
        actions.whenAccepted(id, List.of("fr", "es"), false);
        assertThat(scenario.waiting(id)).containsExactly("review");

        scenario.does(moderator, id, "review", "approve");
        assertThat(scenario.waiting(id)).containsExactly("attachUseCase", "translate", "translate");

        var translator = people.translator(Language.FRENCH, Language.SPANISH);
        for (var item : scenario.all(id, "translate")) {
            scenario.does(translator, item, "translated", Map.of());
        }
        assertThat(scenario.waiting(id)).containsExactly("attachUseCase");
        scenario.does(contributor, id, "attachUseCase", "attached");

        assertThat(scenario.waiting(id)).containsExactly("publish");
        scenario.does(etalab, id, "publish", "publish");

        assertThat(deeds()).containsExactly("check", "accept", "publish");
        assertEnded();
    }

    @Test
    void changesAreRequestedUntilTheReviewerIsContent() {
        scenario.does(moderator, id, "review", "request-changes");
        assertThat(scenario.waiting(id)).containsExactly("revise");
        assertThat(scenario.open(id, "revise").assignee()).isEqualTo(contributor.id());

        scenario.does(contributor, id, "revise", "resubmit");
        assertThat(scenario.waiting(id)).containsExactly("review");
        scenario.does(moderator, id, "review", "request-changes");
        scenario.does(contributor, id, "revise", "resubmit");
        scenario.does(moderator, id, "review", "approve");

        assertThat(scenario.all(id, "review")).hasSize(3);
        assertThat(deeds()).containsExactly("check", "requestChanges", "check", "requestChanges", "check", "accept");
    }

    @Test
    void rejected() {
        scenario.does(moderator, id, "review", "reject");
        assertThat(deeds()).containsExactly("check", "reject");
        assertEnded();
    }

    @Test
    void duplicate() {
        scenario.does(moderator, scenario.open(id, "review"), "duplicate", Map.of("duplicateOf", id.value()));
        assertThat(deeds()).containsExactly("check", "markDuplicate");
        assertEnded();
    }

    @Test
    void nothingToTranslateAndAUseCaseThereGoStraightToSignOff() {
        actions.whenAccepted(id, List.of(), true);
        scenario.does(moderator, id, "review", "approve");
        assertThat(scenario.waiting(id)).containsExactly("publish");
    }

    @Test
    void aUseCaseIsWaived() {
        actions.whenAccepted(id, List.of(), false);
        scenario.does(moderator, id, "review", "approve");
        assertThat(scenario.waiting(id)).containsExactly("attachUseCase");
        scenario.does(moderator, id, "attachUseCase", "waive");
        assertThat(scenario.waiting(id)).containsExactly("publish");
    }

    @Test
    void oneMissingLanguageIsOneTranslation() {
        actions.whenAccepted(id, List.of("es"), true);
        scenario.does(moderator, id, "review", "approve");
        assertThat(scenario.open(id, "translate").language()).isEqualTo(Language.SPANISH);
        scenario.does(people.translator(Language.SPANISH), id, "translate", "translated");
        assertThat(scenario.waiting(id)).containsExactly("publish");
    }

    @Test
    void sentBackToReview() {
        scenario.does(moderator, id, "review", "approve");
        scenario.does(etalab, id, "publish", "send-back");
        assertThat(scenario.waiting(id)).containsExactly("review");

        scenario.does(moderator, id, "review", "approve");
        scenario.does(etalab, id, "publish", "publish");
        assertThat(deeds()).containsExactly("check", "accept", "reopen", "accept", "publish");
        assertEnded();
    }

    @Test
    void publishedOnItsDateByTheTimer() {
        scenario.does(moderator, id, "review", "approve");
        var date = Instant.now().plus(Duration.ofDays(10)).truncatedTo(ChronoUnit.SECONDS);
        scenario.does(etalab, scenario.open(id, "publish"), "schedule", Map.of("publishAt", date.toString()));

        assertThat(scenario.waiting(id)).isEmpty();
        assertThat(scenario.progress(contributor, id).scheduledFor()).isEqualTo(date);
        timers.after(Duration.ofDays(9));
        assertThat(deeds()).doesNotContain("publish");
        timers.after(Duration.ofDays(1));
        assertThat(deeds()).containsExactly("check", "accept", "publish");
        assertThat(scenario.progress(contributor, id).scheduledFor()).isNull();
        assertEnded();
    }

    @Test
    void moderatorsAreRemindedAndThenTheEtalabTeamMayReview() {
        assertThat(scenario.open(id, "review").due())
                .isBetween(
                        clock.instant().plus(Duration.ofDays(4)),
                        clock.instant().plus(Duration.ofDays(5)));
        timers.after(Duration.ofDays(3));
        var review = scenario.open(id, "review");
        assertThat(review.candidateRoles()).containsExactly(Role.MODERATOR);
        assertThat(events.of(review))
                .containsExactly(new WorkItemEvent.Opened(review.id()), new WorkItemEvent.Reminded(review.id()));

        timers.after(Duration.ofDays(2));
        var escalated = scenario.open(id, "review");
        assertThat(escalated.candidateRoles()).containsExactlyInAnyOrder(Role.MODERATOR, Role.ETALAB);
        assertThat(escalated.priority()).isEqualTo(EscalateAction.ESCALATED);
        assertThat(escalated.overdue(clock.instant())).isTrue();
        assertThat(events.of(review)).last().isEqualTo(new WorkItemEvent.Escalated(review.id()));
        scenario.does(etalab, id, "review", "approve");
        assertThat(events.of(review))
                .endsWith(new WorkItemEvent.Assigned(review.id()), new WorkItemEvent.Closed(review.id()));
        assertThat(scenario.waiting(id)).containsExactly("publish");
    }

    @Test
    void aSilentSubmitterIsWarnedAndThenTheCaseIsWithdrawn() {
        scenario.does(moderator, id, "review", "request-changes");
        timers.after(Duration.ofDays(23));
        var revise = scenario.open(id, "revise");
        assertThat(events.of(revise)).last().isEqualTo(new WorkItemEvent.Reminded(revise.id()));
        timers.after(Duration.ofDays(7));
        assertThat(events.of(revise)).last().isEqualTo(new WorkItemEvent.Closed(revise.id()));
        assertThat(deeds()).containsExactly("check", "requestChanges", "withdraw");
        assertThat(scenario.all(id, "revise").getFirst().outcome()).isNull();
        assertEnded();
    }

    @Test
    void withdrawnAtEveryStep() {
        withdrawn();

        anotherCase();
        scenario.does(moderator, id, "review", "request-changes");
        withdrawn();

        anotherCase();
        actions.whenAccepted(id, List.of("fr", "es"), false);
        scenario.does(moderator, id, "review", "approve");
        withdrawn();

        anotherCase();
        scenario.does(moderator, id, "review", "approve");
        withdrawn();

        anotherCase();
        scenario.does(moderator, id, "review", "approve");
        var date = Instant.now().plus(Duration.ofDays(1));
        scenario.does(etalab, scenario.open(id, "publish"), "schedule", Map.of("publishAt", date.toString()));
        withdrawn();
    }

    @Test
    void onlyTheSubmitterWithdrawsAndOnlyOnce() {
        assertThatThrownBy(() -> people.as(moderator, () -> cases.withdraw(id)))
                .isInstanceOf(org.springframework.security.access.AccessDeniedException.class);
        people.as(contributor, () -> cases.withdraw(id));
        assertThatThrownBy(() -> people.as(contributor, () -> cases.withdraw(id)))
                .isInstanceOf(CaseEnded.class);
    }

    @Test
    void startedTwiceIsStartedOnce() {
        assertThatThrownBy(() -> scenario.submits(contributor, process(), id, "Decidim"))
                .isInstanceOf(CaseAlreadyRunning.class);
        assertThat(scenario.waiting(id)).containsExactly("review");
    }

    @Test
    void strangersSeeNothingOfACase() {
        assertThat(people.as(people.contributor(), () -> cases.progress(id))).isEmpty();
        assertThat(people.as(people.somebody("Ada", Set.of(Role.ADMIN)), () -> cases.progress(id)))
                .isPresent();
    }

    private void anotherCase() {
        id = scenario.submits(contributor, process());
    }

    private void withdrawn() {
        people.as(contributor, () -> cases.withdraw(id));
        assertThat(deeds()).last().isEqualTo("withdraw");
        assertEnded();
    }

    final void assertEnded() {
        var progress = scenario.progress(contributor, id);
        assertThat(progress.ended()).isNotNull();
        assertThat(progress.open()).isEmpty();
    }
}
