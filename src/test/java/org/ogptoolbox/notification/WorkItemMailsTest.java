package org.ogptoolbox.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ogptoolbox.IntegrationTest;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.content.RevisionId;
import org.ogptoolbox.identity.AccountId;
import org.ogptoolbox.identity.Accounts;
import org.ogptoolbox.identity.Role;
import org.ogptoolbox.moderation.Journey;
import org.ogptoolbox.moderation.ReviewDecision;
import org.ogptoolbox.moderation.ReviewOutcome;
import org.ogptoolbox.moderation.Reviews;
import org.ogptoolbox.submission.Submissions;
import org.ogptoolbox.workflow.Cases;
import org.ogptoolbox.workflow.WorkItem;
import org.ogptoolbox.workflow.WorkItemEvent;
import org.ogptoolbox.workflow.WorkItems;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** Whom a work item waits for is told so, and nobody else. */
@IntegrationTest
class WorkItemMailsTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Cases cases;

    @Autowired
    private WorkItems workItems;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Submissions submissions;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transactions;

    private Journey journey;
    private MailBox mails;
    private AccountId colleague;
    private AccountId gone;

    @BeforeEach
    void people() {
        journey = new Journey(context);
        mails = new MailBox(context);
        colleague = journey.person("Mia Colleague", Role.MODERATOR);
        gone = journey.person("Guy Gone", Role.MODERATOR);
        journey.disable(gone);
    }

    @Test
    void whatNobodyHasIsOfferedToAllWhoMayTakeIt() {
        var item = journey.submitted();
        assertThat(mails.told(journey.moderator, link(item)))
                .startsWith("[OGP Toolbox] Review: " + item.facts().title())
                .contains("waits at the step “Review”");
        mails.told(colleague, link(item));
        assertThat(mails.of(gone)).isEmpty();
        assertThat(mails.of(journey.contributor)).noneMatch(mail -> mail.contains(link(item)));
    }

    @Test
    void whoSubmittedItIsNotOfferedItByRole() {
        var moderatorToo = journey.person("Mona Moderator", Role.CONTRIBUTOR, Role.MODERATOR);
        var item = journey.submitted(moderatorToo, Journey.tool("Tool " + UUID.randomUUID()));
        mails.told(colleague, link(item));
        assertThat(mails.of(moderatorToo)).noneMatch(mail -> mail.contains(link(item)));
    }

    @Test
    void whoIsMeantByNameIsToldUnlessTheirAccountIsClosed() {
        var item = journey.submitted();
        decide(item, ReviewOutcome.APPROVE, "");
        var attach = open(item, "attachUseCase");
        mails.told(journey.contributor, link(attach));

        journey.disable(journey.contributor);
        publish(new WorkItemEvent.Reminded(attach.id()));
        mails.told(colleague, "still waits at the step “Attach a use case”");
        assertThat(mails.of(journey.contributor)).noneMatch(mail -> mail.contains("still waits"));
    }

    @Test
    void whoeverHasItIsRemindedAlone() {
        var item = journey.submitted();
        journey.as(journey.moderator, () -> workItems.claim(item.id()));
        publish(new WorkItemEvent.Reminded(item.id()));

        assertThat(mails.told(journey.moderator, "A reminder:")).contains(link(item));
        assertThat(mails.of(colleague)).noneMatch(mail -> mail.contains("A reminder:"));
    }

    @Test
    void aSubmitterIsRemindedOfWhatWaitsForThemByName() {
        var item = journey.submitted();
        decide(item, ReviewOutcome.REQUEST_CHANGES, "Say more.");
        var revise = open(item, Submissions.REVISE);
        publish(new WorkItemEvent.Reminded(revise.id()));

        assertThat(mails.told(journey.contributor, "have not heard from you"))
                .contains(link(revise))
                .contains("Say more.");
        assertThat(mails.of(journey.moderator)).noneMatch(mail -> mail.contains(link(revise)));
    }

    @Test
    void aClosedAccountIsNotRemindedOfWhatItStillHas() {
        var item = journey.submitted();
        decide(item, ReviewOutcome.REQUEST_CHANGES, "Say more.");
        var revise = open(item, Submissions.REVISE);
        journey.disable(journey.contributor);
        publish(new WorkItemEvent.Reminded(revise.id()));

        mails.settled(revise.id());
        assertThat(mails.of(journey.contributor)).noneMatch(mail -> mail.contains("have not heard from you"));
    }

    @Test
    void whatWaitedTooLongIsToldToTheTeamAlone() {
        var item = journey.submitted();
        publish(new WorkItemEvent.Escalated(item.id()));

        assertThat(mails.told(journey.etalab, "has waited too long")).contains(link(item));
        assertThat(mails.of(colleague)).noneMatch(mail -> mail.contains("waited too long"));
        assertThat(mails.of(journey.contributor)).noneMatch(mail -> mail.contains("waited too long"));
    }

    @Test
    void whatIsDoneIsToldToNobody() {
        var done = journey.submitted();
        journey.as(journey.contributor, () -> {
            submissions.withdraw(revision(done));
            return true;
        });
        var newcomer = journey.person("Nils Newcomer", Role.MODERATOR, Role.ETALAB);
        publish(new WorkItemEvent.Opened(done.id()));
        publish(new WorkItemEvent.Reminded(done.id()));
        publish(new WorkItemEvent.Escalated(done.id()));

        mails.settled(done.id());
        assertThat(mails.of(newcomer)).noneMatch(mail -> mail.contains(link(done)));
    }

    @Test
    void aTranslationIsOfferedToThoseWhoSpeakTheLanguage() {
        var french = translator(Language.FRENCH);
        var spanish = translator(Language.SPANISH);
        var neither = translator();
        var item = journey.submitted();
        decide(item, ReviewOutcome.APPROVE, "");
        var intoFrench = translation(item, Language.FRENCH);
        var intoSpanish = translation(item, Language.SPANISH);

        assertThat(mails.told(french, link(intoFrench)))
                .startsWith("[OGP Toolbox] Translate: " + item.facts().title());
        mails.told(spanish, link(intoSpanish));
        assertThat(mails.of(french)).noneMatch(mail -> mail.contains(link(intoSpanish)));
        assertThat(mails.of(spanish)).noneMatch(mail -> mail.contains(link(intoFrench)));
        assertThat(mails.of(neither))
                .noneMatch(mail -> mail.contains(item.facts().title()));
    }

    private WorkItem open(WorkItem former, String step) {
        return journey.open(revision(former), step);
    }

    private static RevisionId revision(WorkItem item) {
        return new RevisionId(item.caseId().value());
    }

    private WorkItem translation(WorkItem former, Language into) {
        return journey.as(journey.etalab, () -> cases.progress(former.caseId())).orElseThrow().open().stream()
                .filter(item -> into.equals(item.language()))
                .findFirst()
                .orElseThrow();
    }

    private AccountId translator(Language... languages) {
        return accounts.create(
                "Tom Translator",
                UUID.randomUUID() + "@test.example",
                "correct horse battery",
                Set.of(Role.TRANSLATOR),
                Set.of(languages),
                Language.ENGLISH);
    }

    private void decide(WorkItem item, ReviewOutcome outcome, String message) {
        journey.as(journey.moderator, () -> {
            workItems.claim(item.id());
            reviews.decide(item.id(), ReviewDecision.of(outcome, message));
            return true;
        });
    }

    private void publish(WorkItemEvent event) {
        transactions.executeWithoutResult(status -> events.publishEvent(event));
    }

    private static String link(WorkItem item) {
        return "/app/tasks/" + item.id();
    }
}
