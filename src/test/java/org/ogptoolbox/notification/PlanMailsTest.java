package org.ogptoolbox.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ogptoolbox.IntegrationTest;
import org.ogptoolbox.base.Times;
import org.ogptoolbox.content.RevisionId;
import org.ogptoolbox.identity.AccountId;
import org.ogptoolbox.identity.Role;
import org.ogptoolbox.moderation.Announcements;
import org.ogptoolbox.moderation.Journey;
import org.ogptoolbox.moderation.PlanEvent;
import org.ogptoolbox.moderation.PlannedPublications;
import org.ogptoolbox.workflow.WorkItem;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** The author is told of the moment of publication; that it changed, whoever chose the former one as well. */
@IntegrationTest
class PlanMailsTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Announcements announcements;

    @Autowired
    private PlannedPublications plans;

    @Autowired
    private Clock clock;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transactions;

    private Journey journey;
    private MailBox mails;
    private AccountId colleague;
    private WorkItem item;
    private Instant when;

    @BeforeEach
    void oneIsAnnounced() {
        journey = new Journey(context);
        mails = new MailBox(context);
        colleague = journey.person("Emil Etalab", Role.ETALAB);
        item = journey.approved();
        when = clock.instant().plus(Duration.ofDays(5)).truncatedTo(ChronoUnit.SECONDS);
        as(journey.etalab, () -> announcements.announce(List.of(item.id()), when));
    }

    @Test
    void theAuthorIsToldOfTheMoment() {
        assertThat(mails.told(journey.contributor, "will be published by itself on " + said(when)))
                .startsWith("[OGP Toolbox] Publication planned: ")
                .contains("/app/submissions/" + item.caseId());
        assertThat(mails.of(journey.etalab)).noneMatch(mail -> mail.contains("Publication planned"));
    }

    @Test
    void theAuthorAndWhoPlannedItAreToldThatAColleagueMovedIt() {
        var later = when.plus(Duration.ofDays(3));
        as(colleague, () -> plans.move(List.of(item.caseId()), later));
        for (var reader : List.of(journey.contributor, journey.etalab)) {
            assertThat(mails.told(reader, "the new date is " + said(later)))
                    .startsWith("[OGP Toolbox] New publication date: ")
                    .contains("/app/submissions/" + item.caseId());
            assertThat(moved(reader)).hasSize(1);
        }
        assertThat(moved(colleague)).isEmpty();
    }

    @Test
    void whoPlannedTheirOwnIsToldOnce() {
        publish(new PlanEvent.Moved(revision(), when, clock.instant(), journey.contributor));
        mails.told(journey.contributor, "the new date is");
        assertThat(moved(journey.contributor)).hasSize(1);
    }

    @Test
    void eachDecisionIsToldEvenWhenItIsForTheFormerMoment() {
        as(colleague, () -> plans.move(List.of(item.caseId()), when.plus(Duration.ofDays(3))));
        as(colleague, () -> plans.move(List.of(item.caseId()), when));
        mails.told(journey.contributor, "the new date is " + said(when));
    }

    @Test
    void whoCannotSignInAnyMoreIsNotTold() {
        journey.disable(journey.contributor);
        as(colleague, () -> plans.move(List.of(item.caseId()), when.plus(Duration.ofDays(3))));
        mails.told(journey.etalab, "the new date is");
        assertThat(moved(journey.contributor)).isEmpty();
    }

    @Test
    void whoMovesTheirOwnPlanIsNotTold() {
        var later = when.plus(Duration.ofDays(3));
        as(journey.etalab, () -> plans.move(List.of(item.caseId()), later));
        mails.told(journey.contributor, "the new date is " + said(later));
        assertThat(moved(journey.etalab)).isEmpty();
    }

    @Test
    void theAuthorAndWhoPlannedItAreToldThatItWasTakenBack() {
        as(colleague, () -> plans.takeBack(List.of(item.caseId())));
        for (var reader : List.of(journey.contributor, journey.etalab)) {
            assertThat(mails.told(reader, "will not be published on " + said(when)))
                    .startsWith("[OGP Toolbox] Publication taken back: ")
                    .contains("/app/submissions/" + item.caseId());
        }
        assertThat(mails.of(colleague)).noneMatch(mail -> mail.contains("will not be published"));
    }

    private List<String> moved(AccountId reader) {
        return mails.of(reader).stream()
                .filter(mail -> mail.contains("the new date is"))
                .toList();
    }

    private RevisionId revision() {
        return new RevisionId(item.caseId().value());
    }

    private void publish(PlanEvent event) {
        transactions.executeWithoutResult(status -> events.publishEvent(event));
    }

    private static String said(Instant moment) {
        return Times.moment(moment, Locale.ENGLISH);
    }

    private void as(AccountId person, Runnable deed) {
        journey.as(person, () -> {
            deed.run();
            return true;
        });
    }
}
