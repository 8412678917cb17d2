package org.ogptoolbox.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ogptoolbox.IntegrationTest;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.content.RevisionId;
import org.ogptoolbox.identity.AccountAdministration;
import org.ogptoolbox.identity.AccountId;
import org.ogptoolbox.identity.Accounts;
import org.ogptoolbox.identity.Role;
import org.ogptoolbox.moderation.Journey;
import org.ogptoolbox.moderation.ReviewDecision;
import org.ogptoolbox.moderation.ReviewOutcome;
import org.ogptoolbox.moderation.Reviews;
import org.ogptoolbox.submission.Submissions;
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
    private AccountAdministration administration;

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
        journey.as(journey.person("Abel Administrator", Role.ADMIN), () -> {
            administration.disable(gone);
            return true;
        });
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
    void whoeverHasItIsRemindedAlone() {
        var item = journey.submitted();
        mails.told(colleague, link(item));
        var before = mails.of(colleague).size();
        journey.as(journey.moderator, () -> workItems.claim(item.id()));
        publish(new WorkItemEvent.Reminded(item.id()));

        assertThat(mails.told(journey.moderator, "A reminder:")).contains(link(item));
        assertThat(mails.of(colleague)).hasSize(before);
    }

    @Test
    void aSubmitterIsRemindedOfWhatWaitsForThemByName() {
        var item = journey.submitted();
        decide(item, ReviewOutcome.REQUEST_CHANGES, "Say more.");
        var revise = journey.open(new RevisionId(item.caseId().value()), Submissions.REVISE);
        publish(new WorkItemEvent.Reminded(revise.id()));

        assertThat(mails.told(journey.contributor, "have not heard from you"))
                .contains(link(revise))
                .contains("Say more.");
        assertThat(mails.of(journey.moderator)).noneMatch(mail -> mail.contains(link(revise)));
    }

    @Test
    void whatWaitedTooLongIsToldToTheTeamAlone() {
        var item = journey.submitted();
        mails.told(colleague, link(item));
        var before = mails.of(colleague).size();
        publish(new WorkItemEvent.Escalated(item.id()));

        assertThat(mails.told(journey.etalab, "has waited too long")).contains(link(item));
        assertThat(mails.of(colleague)).hasSize(before);
        assertThat(mails.of(journey.contributor)).noneMatch(mail -> mail.contains("waited too long"));
    }

    @Test
    void whatIsDoneIsToldToNobody() {
        var done = journey.submitted();
        mails.told(journey.moderator, link(done));
        decide(done, ReviewOutcome.REJECT, "No.");
        publish(new WorkItemEvent.Escalated(done.id()));
        publish(new WorkItemEvent.Escalated(journey.submitted().id()));

        mails.told(journey.etalab, "has waited too long");
        assertThat(mails.of(journey.etalab)).noneMatch(mail -> mail.contains(link(done)));
    }

    @Test
    void aTranslationIsOfferedToThoseWhoSpeakTheLanguage() {
        var french = translator(Language.FRENCH);
        var spanish = translator(Language.SPANISH);
        var item = journey.submitted();
        decide(item, ReviewOutcome.APPROVE, "");

        var title = item.facts().title();
        assertThat(mails.told(french, title)).startsWith("[OGP Toolbox] Translate: " + title);
        mails.told(spanish, title);
        assertThat(mails.of(french)).filteredOn(mail -> mail.contains(title)).hasSize(1);
        assertThat(mails.of(spanish)).filteredOn(mail -> mail.contains(title)).hasSize(1);
        assertThat(translator())
                .satisfies(silent -> assertThat(mails.of(silent)).isEmpty());
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
