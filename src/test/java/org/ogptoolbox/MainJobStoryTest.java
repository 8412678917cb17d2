package org.ogptoolbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.ogptoolbox.moderation.ReviewOutcome.APPROVE;
import static org.ogptoolbox.moderation.ReviewOutcome.DUPLICATE;
import static org.ogptoolbox.moderation.ReviewOutcome.REQUEST_CHANGES;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.flowable.engine.ManagementService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.base.LocalizedText;
import org.ogptoolbox.catalogue.Catalogue;
import org.ogptoolbox.content.ContentFixtures;
import org.ogptoolbox.content.Kind;
import org.ogptoolbox.content.Link;
import org.ogptoolbox.content.RevisionId;
import org.ogptoolbox.content.RevisionState;
import org.ogptoolbox.content.Revisions;
import org.ogptoolbox.content.Tool;
import org.ogptoolbox.content.ToolFixture;
import org.ogptoolbox.identity.AccountId;
import org.ogptoolbox.identity.Accounts;
import org.ogptoolbox.identity.CurrentUser;
import org.ogptoolbox.moderation.ReviewDecision;
import org.ogptoolbox.moderation.ReviewOutcome;
import org.ogptoolbox.moderation.Reviews;
import org.ogptoolbox.moderation.SignOffs;
import org.ogptoolbox.submission.Attachments;
import org.ogptoolbox.submission.CaseEvent;
import org.ogptoolbox.submission.CaseFile;
import org.ogptoolbox.submission.CaseFiles;
import org.ogptoolbox.submission.Finding;
import org.ogptoolbox.submission.Findings;
import org.ogptoolbox.submission.Situation;
import org.ogptoolbox.submission.Submissions;
import org.ogptoolbox.translation.Translations;
import org.ogptoolbox.workflow.DutiesNotSeparated;
import org.ogptoolbox.workflow.WorkItem;
import org.ogptoolbox.workflow.WorkItemGone;
import org.ogptoolbox.workflow.WorkItemId;
import org.ogptoolbox.workflow.WorkItemTaken;
import org.ogptoolbox.workflow.WorkItems;
import org.springframework.beans.factory.annotation.Autowired;

/** The whole life of a submission, through the services, on the real engine. */
@IntegrationTest
class MainJobStoryTest {

    @Autowired
    private Submissions submissions;

    @Autowired
    private CaseFiles files;

    @Autowired
    private Findings findings;

    @Autowired
    private Reviews reviews;

    @Autowired
    private SignOffs signOffs;

    @Autowired
    private Attachments attachments;

    @Autowired
    private Translations translations;

    @Autowired
    private Revisions revisions;

    @Autowired
    private WorkItems workItems;

    @Autowired
    private Catalogue catalogue;

    private Cast cast;

    @BeforeEach
    void everybodyArrives(
            @Autowired Accounts accounts,
            @Autowired CurrentUser currentUser,
            @Autowired ManagementService engine,
            @Autowired MovableClock clock) {
        cast = new Cast(accounts, currentUser, engine, clock);
    }

    @AfterEach
    void theClockGoesBack(@Autowired MovableClock clock) {
        clock.reset();
    }

    @Test
    void aToolGoesFromTheWizardToItsPublicPage() {
        var tool = submitted("Story Decidim");
        assertThat(seen(tool).situation()).isEqualTo(Situation.WAITING);

        cast.as(cast.moderator, () -> workItems.claim(waiting(tool, "review").id()));
        assertThatExceptionOfType(WorkItemTaken.class)
                .isThrownBy(() -> cast.as(
                        cast.moderator2,
                        () -> workItems.claim(waiting(tool, "review").id())));
        cast.does(cast.moderator, () -> {
            var item = waiting(tool, "review").id();
            reviews.remark(item, "/tagline", "Say what it is for.");
            reviews.remark(item, "/landingURL", "Is this the official address?");
        });
        review(tool, REQUEST_CHANGES, "Nearly there: two small things.");

        var asked = seen(tool);
        assertThat(asked.remarks()).hasSize(2);
        assertThat(asked.message()).isEqualTo("Nearly there: two small things.");
        assertThat(asked.waitingAt(Submissions.REVISE)).isPresent();

        revise(tool, "Budgets and assemblies for cities");
        assertThat(revisions.differencesSince(tool, 1))
                .extracting(difference -> difference.pointer())
                .containsExactly("/tagline/en");

        review(tool, APPROVE, "");
        assertThat(seen(tool).waiting())
                .extracting(WorkItem::step)
                .containsExactlyInAnyOrder("translate", "translate", "attachUseCase");
        translate(tool);
        attachAUseCaseOf(tool);
        signOff(tool, signOffs::publish);

        var end = seen(tool);
        assertThat(end.situation()).isEqualTo(Situation.PUBLISHED);
        assertThat(catalogue.find(Kind.TOOL, String.valueOf(end.revision().slug())))
                .isPresent();
        assertThat(((Tool) end.revision().content()).tagline().text(Language.FRENCH))
                .contains("fr: Budgets and assemblies for cities");
        assertThat(end.events())
                .extracting(CaseEvent::action)
                .containsSubsequence(
                        "revision.submitted",
                        "revision.commented",
                        "revision.changes-requested",
                        "revision.submitted",
                        "revision.approved",
                        "translation.handed-over",
                        "submission.use-case-attached",
                        "revision.published");
    }

    @Test
    void aCaseWithoutUseCaseGoesOnWithAReason() {
        var tool = approvedAndTranslated("Story Waived");
        cast.does(cast.moderator, () -> {
            var item = waiting(tool, "attachUseCase");
            workItems.claim(item.id());
            attachments.waive(item.id(), "Its first users have only begun.");
        });
        assertThat(seen(tool).waitingAt("publish")).isPresent();
        assertThat(seen(tool).events()).extracting(CaseEvent::action).contains("submission.use-case-waived");
        assertThat(seen(tool).events()).extracting(CaseEvent::message).contains("Its first users have only begun.");
    }

    @Test
    void neitherSubmitterNorReviewerSignsOff() {
        var tool = submitted("Story Duties");
        review(cast.both, tool, ReviewDecision.of(APPROVE, ""));
        translate(tool);
        attachAUseCaseOf(tool);
        var item = waiting(tool, "publish").id();
        assertThatExceptionOfType(WorkItemGone.class)
                .isThrownBy(() -> cast.as(cast.contributor, () -> workItems.claim(item)));
        assertThatExceptionOfType(DutiesNotSeparated.class)
                .isThrownBy(() -> cast.as(cast.both, () -> workItems.claim(item)));
    }

    @Test
    void signOffSendsBackToReview() {
        var tool = readyToPublish("Story Sent Back");
        signOff(tool, item -> signOffs.sendBack(item, "The licence has changed meanwhile."));
        assertThat(seen(tool).revision().state()).isEqualTo(RevisionState.SUBMITTED);
        review(tool, APPROVE, "");
        signOff(tool, signOffs::publish);
        assertThat(seen(tool).situation()).isEqualTo(Situation.PUBLISHED);
    }

    @Test
    void publicationCanWaitForADay() {
        var tool = readyToPublish("Story Scheduled");
        var day = cast.now().plus(Duration.ofDays(2));
        signOff(tool, item -> signOffs.schedule(item, day));
        var waiting = seen(tool);
        assertThat(waiting.situation()).isEqualTo(Situation.SCHEDULED);
        assertThat(waiting.revision().state()).isEqualTo(RevisionState.APPROVED);
        cast.timePasses(Duration.ofDays(2).plusMinutes(1));
        assertThat(seen(tool).situation()).isEqualTo(Situation.PUBLISHED);
    }

    @Test
    void theAuthorWithdrawsAtAnyTime() {
        var tool = submitted("Story Withdrawn");
        var review = waiting(tool, "review").id();
        cast.does(cast.contributor, () -> {
            submissions.withdraw(tool);
            submissions.withdraw(tool);
        });
        assertThat(seen(tool).situation()).isEqualTo(Situation.WITHDRAWN);
        assertThatExceptionOfType(WorkItemGone.class)
                .isThrownBy(() -> cast.as(cast.moderator, () -> workItems.claim(review)));
    }

    @Test
    void thirtyDaysOfSilenceWithdraw() {
        var tool = submitted("Story Silence");
        review(tool, REQUEST_CHANGES, "Nearly there: two small things.");
        cast.timePasses(Duration.ofDays(29));
        assertThat(seen(tool).situation()).isEqualTo(Situation.WAITING);
        cast.timePasses(Duration.ofDays(1).plusMinutes(1));
        assertThat(seen(tool).situation()).isEqualTo(Situation.LAPSED);
        assertThat(seen(tool).events().getLast().by()).isNull();
    }

    @Test
    void aDuplicatePointsToTheEntryItRepeats() {
        var first = readyToPublish("Story Original");
        signOff(first, signOffs::publish);
        var entry = seen(first).revision().entry();
        var second = submitted("Story Original");
        assertThat(cast.as(cast.moderator, () -> findings.of(second))).anySatisfy(finding -> {
            assertThat(finding.concern()).isEqualTo(Finding.Concern.LIKELY_DUPLICATE);
            assertThat(finding.arguments()).contains(entry.toString());
        });
        review(cast.moderator, second, new ReviewDecision(DUPLICATE, "", List.of(), entry));
        var file = seen(second);
        assertThat(file.situation()).isEqualTo(Situation.DUPLICATE);
        assertThat(file.duplicateOf()).isNotNull();
    }

    @Test
    void whatIsPublishedStaysVisibleWhileItIsEdited() {
        var tool = readyToPublish("Story Edited");
        signOff(tool, signOffs::publish);
        var slug = String.valueOf(seen(tool).revision().slug());
        var edit = cast.as(cast.contributor, () -> {
            var draft = submissions.edit(seen(tool).revision().entry());
            rewrite(draft, "A new line");
            submissions.submit(draft);
            return draft;
        });
        assertThat(publishedTagline(slug)).isEqualTo("Participatory democracy for cities");
        review(edit, APPROVE, "");
        assertThat(publishedTagline(slug)).isEqualTo("A new line");
        assertThat(seen(tool).situation()).isEqualTo(Situation.SUPERSEDED);
    }

    private String publishedTagline(String slug) {
        return catalogue.find(Kind.TOOL, slug).orElseThrow().content().summary().original();
    }

    private RevisionId submitted(String name) {
        return cast.as(cast.contributor, () -> {
            var id = submissions.start(ToolFixture.aTool().named(name).build());
            submissions.submit(id);
            submissions.submit(id);
            return id;
        });
    }

    private RevisionId approvedAndTranslated(String name) {
        var tool = submitted(name);
        review(tool, APPROVE, "");
        translate(tool);
        return tool;
    }

    private RevisionId readyToPublish(String name) {
        var tool = approvedAndTranslated(name);
        attachAUseCaseOf(tool);
        return tool;
    }

    private void review(RevisionId id, ReviewOutcome outcome, String message) {
        review(cast.moderator, id, ReviewDecision.of(outcome, message));
    }

    private void review(AccountId person, RevisionId id, ReviewDecision decision) {
        cast.does(person, () -> {
            var item = files.of(id).waitingAt("review").orElseThrow().id();
            workItems.claim(item);
            reviews.decide(item, decision);
        });
    }

    private void signOff(RevisionId id, Consumer<WorkItemId> deed) {
        cast.does(cast.etalab, () -> {
            var item = files.of(id).waitingAt("publish").orElseThrow().id();
            workItems.claim(item);
            deed.accept(item);
        });
    }

    private void revise(RevisionId id, String tagline) {
        cast.does(cast.contributor, () -> {
            rewrite(id, tagline);
            submissions.submit(id);
        });
    }

    private void rewrite(RevisionId id, String tagline) {
        var revision = submissions.mine(id);
        var content = ToolFixture.aTool()
                .named(revision.content().title())
                .tagline(LocalizedText.of(Language.ENGLISH, tagline))
                .build();
        submissions.saveDraft(id, revision.version(), content, null);
    }

    private void translate(RevisionId id) {
        seen(id).waiting().stream()
                .filter(item -> item.step().equals("translate"))
                .forEach(item -> cast.does(cast.translator, () -> {
                    workItems.claim(item.id());
                    var workbench = translations.open(item.id());
                    workbench
                            .fields()
                            .forEach(field -> translations.save(
                                    item.id(), field.pointer(), workbench.target() + ": " + field.source()));
                    translations.handOver(item.id());
                }));
    }

    private void attachAUseCaseOf(RevisionId id) {
        cast.does(cast.contributor, () -> {
            var tool = seen(id).revision();
            var link = new Link(tool.content().title(), tool.entry().value());
            var useCase = submissions.start(ContentFixtures.aUseCase("How a city used " + link.name(), link));
            submissions.submit(useCase);
            var item = waiting(id, "attachUseCase").id();
            workItems.claim(item);
            var offered = attachments.mine(item);
            assertThat(offered).extracting(match -> match.published()).isEqualTo(List.of(false));
            attachments.attach(item, offered.getFirst().id());
            attachments.done(item);
        });
    }

    private WorkItem waiting(RevisionId id, String step) {
        return seen(id).waitingAt(step).orElseThrow();
    }

    /** As its author sees it. */
    private CaseFile seen(RevisionId id) {
        return cast.as(cast.contributor, () -> files.of(id));
    }
}
