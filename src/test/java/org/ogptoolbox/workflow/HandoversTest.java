package org.ogptoolbox.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.flowable.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ogptoolbox.IntegrationTest;
import org.ogptoolbox.audit.AuditEntry;
import org.ogptoolbox.audit.AuditTrail;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.identity.Account;
import org.ogptoolbox.identity.AccountAdministration;
import org.ogptoolbox.identity.AccountId;
import org.ogptoolbox.identity.Role;
import org.ogptoolbox.moderation.Journey;
import org.ogptoolbox.moderation.ReviewDecision;
import org.ogptoolbox.moderation.ReviewOutcome;
import org.ogptoolbox.moderation.Reviews;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** No work item stays in the hands of somebody who may not, or cannot, do it any more. */
@IntegrationTest
class HandoversTest {

    private static final String WHY = "On leave until March.";

    @Autowired
    ApplicationContext context;

    @Autowired
    WorkItems workItems;

    @Autowired
    Handovers handovers;

    @Autowired
    AccountAdministration administration;

    @Autowired
    LostRights lostRights;

    @Autowired
    Reviews reviews;

    @Autowired
    AuditTrail audit;

    @Autowired
    TaskService engine;

    @Autowired
    JdbcClient jdbc;

    private Journey journey;
    private AccountId admin;
    private AccountId colleague;
    private WorkItem item;

    @BeforeEach
    void somebodyHasIt() {
        journey = new Journey(context);
        admin = journey.person("Abel Administrator", Role.ADMIN);
        colleague = journey.person("Mia Colleague", Role.MODERATOR);
        item = journey.submitted();
        claim(journey.moderator);
    }

    @Test
    void aClosedAccountHoldsNothing() {
        as(admin, () -> administration.disable(journey.moderator));

        assertFreeForOthers();
        assertThat(handoversSeenBy(colleague)).singleElement().satisfies(handover -> {
            assertThat(handover.former()).isEqualTo(journey.moderator);
            assertThat(handover.by()).isNull();
        });
    }

    @Test
    void whoLosesTheRoleLosesTheItemAndIsTold() {
        as(admin, () -> administration.giveRoles(journey.moderator, Set.of(Role.CONTRIBUTOR)));

        assertFreeForOthers();
        assertThat(audit.of(item.caseId().value()))
                .extracting(AuditEntry::action)
                .contains("work-item.released");
        await().untilAsserted(() -> assertThat(mailsTo(journey.moderator))
                .anyMatch(mail -> mail.contains("the roles or languages of your account have changed")));
    }

    @Test
    void anotherRoleThatIsLostTakesNothingAway() {
        as(admin, () -> administration.giveRoles(journey.moderator, Set.of(Role.MODERATOR, Role.CONTRIBUTOR)));
        as(admin, () -> administration.giveRoles(journey.moderator, Set.of(Role.MODERATOR)));

        assertThat(holder()).isEqualTo(journey.moderator);
    }

    @Test
    void whoLosesTheLanguageLosesItsTranslations() {
        var translator = journey.person("Tomás Translator", Role.TRANSLATOR);
        as(admin, () -> administration.translateInto(translator, Set.of(Language.FRENCH, Language.SPANISH)));
        journey.as(journey.moderator, () -> {
            reviews.decide(item.id(), ReviewDecision.of(ReviewOutcome.APPROVE, ""));
            return null;
        });
        var french = open("translate", Language.FRENCH);
        var spanish = open("translate", Language.SPANISH);
        as(translator, () -> {
            workItems.claim(french.id());
            workItems.claim(spanish.id());
        });

        as(admin, () -> administration.translateInto(translator, Set.of(Language.SPANISH)));

        assertThat(engineHolder(french)).isNull();
        assertThat(engineHolder(spanish)).isEqualTo(translator.toString());
    }

    @Test
    void aRevisionStaysWithItsAuthorAlone() {
        journey.as(journey.moderator, () -> {
            reviews.decide(item.id(), ReviewDecision.of(ReviewOutcome.REQUEST_CHANGES, "Say more, please."));
            return null;
        });
        var revise = open("revise");

        assertThatThrownBy(() -> as(admin, () -> handovers.release(revise.id(), WHY)))
                .isInstanceOf(HandoverProblem.class);
        assertThatThrownBy(() -> as(admin, () -> handovers.give(revise.id(), colleague, WHY)))
                .isInstanceOf(HandoverProblem.class);
    }

    @Test
    void aColleagueTheTeamAndAdministratorsReleaseIt() {
        for (var who : List.of(colleague, admin)) {
            as(who, () -> handovers.release(item.id(), WHY));
            assertFreeForOthers();
            as(colleague, () -> workItems.release(item.id()));
            claim(journey.moderator);
        }
        await().untilAsserted(() -> assertThat(mailsTo(journey.moderator))
                .anyMatch(mail -> mail.contains("Mia Colleague") && mail.contains(WHY)));
    }

    @Test
    void itIsGivenToSomebodyAndBothAreTold() {
        as(admin, () -> handovers.give(item.id(), colleague, WHY));
        as(admin, () -> handovers.give(item.id(), colleague, WHY));

        assertThat(holder()).isEqualTo(colleague);
        assertThat(engineHolder(item)).isEqualTo(colleague.toString());
        assertThat(handoversSeenBy(admin)).hasSize(1);
        await().untilAsserted(() -> {
            assertThat(mailsTo(journey.moderator))
                    .anyMatch(mail -> mail.contains("gave it to Mia Colleague") && mail.contains(WHY));
            assertThat(mailsTo(colleague)).anyMatch(mail -> mail.contains("Abel Administrator gave you the task"));
        });
    }

    @Test
    void dutiesStaySeparatedWhoeverGivesIt() {
        var publish = journey.approved();
        var reviewer = journey.moderator;
        as(admin, () -> administration.giveRoles(reviewer, Set.of(Role.MODERATOR, Role.ETALAB)));

        assertThatThrownBy(() -> as(admin, () -> handovers.give(publish.id(), reviewer, WHY)))
                .isInstanceOf(DutiesNotSeparated.class);
        assertThat(journey.as(admin, () -> handovers.candidates(publish.id())))
                .extracting(Account::id)
                .contains(journey.etalab)
                .doesNotContain(reviewer);
    }

    @Test
    void itIsNotGivenToWhoMayNotHaveIt() {
        var closed = journey.person("Cleo Closed", Role.MODERATOR);
        as(admin, () -> administration.disable(closed));

        for (var who : List.of(journey.contributor, closed, new AccountId(UUID.randomUUID()))) {
            assertThatThrownBy(() -> as(admin, () -> handovers.give(item.id(), who, WHY)))
                    .isInstanceOf(HandoverProblem.class);
        }
        assertThat(holder()).isEqualTo(journey.moderator);
    }

    @Test
    void oneSaysWhyInAFewWords() {
        for (var why : List.of("", " \n", "x".repeat(Handovers.LONGEST_REASON + 1))) {
            assertThatThrownBy(() -> as(admin, () -> handovers.release(item.id(), why)))
                    .isInstanceOf(HandoverProblem.class);
        }
        assertThat(holder()).isEqualTo(journey.moderator);
    }

    @Test
    void othersCannot() {
        var translator = journey.person("Tomás Translator", Role.TRANSLATOR);
        for (var who : List.of(journey.contributor, translator)) {
            assertThatThrownBy(() -> as(who, () -> handovers.release(item.id(), WHY)))
                    .isInstanceOf(AccessDeniedException.class);
        }
        // The team does not see reviews before they are escalated to it.
        assertThatThrownBy(() -> as(journey.etalab, () -> handovers.release(item.id(), WHY)))
                .isInstanceOf(WorkItemGone.class);
    }

    @Test
    void whatAccountsHeldThatHadLostTheRightBeforeIsReleasedAtStart() {
        jdbc.sql("update account set enabled = false where id = ?")
                .param(journey.moderator.value())
                .update();

        lostRights.catchUp();

        assertFreeForOthers();
    }

    private void claim(AccountId person) {
        as(person, () -> workItems.claim(item.id()));
    }

    private void as(AccountId person, Runnable deed) {
        journey.as(person, () -> {
            deed.run();
            return null;
        });
    }

    private void assertFreeForOthers() {
        assertThat(engineHolder(item)).isNull();
        claim(colleague);
        assertThat(holder()).isEqualTo(colleague);
    }

    private @org.jspecify.annotations.Nullable AccountId holder() {
        return journey.as(colleague, () -> workItems.get(item.id())).assignee();
    }

    private @org.jspecify.annotations.Nullable String engineHolder(WorkItem of) {
        return engine.createTaskQuery()
                .taskId(of.id().toString())
                .singleResult()
                .getAssignee();
    }

    private List<Handover> handoversSeenBy(AccountId reader) {
        return journey.as(reader, () -> handovers.of(item.id()));
    }

    private WorkItem open(String step, Language... language) {
        return journey
                .as(journey.etalab, () -> context.getBean(Cases.class).progress(item.caseId()))
                .orElseThrow()
                .open()
                .stream()
                .filter(open -> open.step().equals(step))
                .filter(open -> language.length == 0 || language[0].equals(open.language()))
                .findFirst()
                .orElseThrow();
    }

    private List<String> mailsTo(AccountId account) {
        return jdbc.sql("select m.body from mail m join account a on a.email = m.recipient where a.id = ?")
                .param(account.value())
                .query(String.class)
                .list();
    }
}
