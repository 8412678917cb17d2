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
import org.ogptoolbox.identity.AccountId;
import org.ogptoolbox.identity.Role;
import org.ogptoolbox.moderation.Announcements;
import org.ogptoolbox.moderation.Journey;
import org.ogptoolbox.moderation.PlannedPublications;
import org.ogptoolbox.workflow.WorkItem;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

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
        mails.told(journey.contributor, "the new date is " + said(later));
        mails.told(journey.etalab, "the new date is " + said(later));
        assertThat(mails.of(colleague)).noneMatch(mail -> mail.contains("the new date"));
    }

    @Test
    void whoMovesTheirOwnPlanIsNotTold() {
        var later = when.plus(Duration.ofDays(3));
        as(journey.etalab, () -> plans.move(List.of(item.caseId()), later));
        mails.told(journey.contributor, "the new date is " + said(later));
        assertThat(mails.of(journey.etalab)).noneMatch(mail -> mail.contains("the new date"));
    }

    @Test
    void theAuthorAndWhoPlannedItAreToldThatItWasTakenBack() {
        as(colleague, () -> plans.takeBack(List.of(item.caseId())));
        assertThat(mails.told(journey.contributor, "will not be published on " + said(when)))
                .startsWith("[OGP Toolbox] Publication taken back: ");
        mails.told(journey.etalab, "will not be published on " + said(when));
        assertThat(mails.of(colleague)).noneMatch(mail -> mail.contains("will not be published"));
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
