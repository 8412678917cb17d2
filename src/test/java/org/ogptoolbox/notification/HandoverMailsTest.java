package org.ogptoolbox.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ogptoolbox.IntegrationTest;
import org.ogptoolbox.identity.AccountAdministration;
import org.ogptoolbox.identity.AccountId;
import org.ogptoolbox.identity.Role;
import org.ogptoolbox.moderation.Journey;
import org.ogptoolbox.workflow.Handovers;
import org.ogptoolbox.workflow.WorkItem;
import org.ogptoolbox.workflow.WorkItems;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Who had a work item and who has it now are told so and why; nobody is told of what they did themselves. */
@IntegrationTest
class HandoverMailsTest {

    private static final String WHY = "On leave until March.";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private WorkItems workItems;

    @Autowired
    private Handovers handovers;

    @Autowired
    private AccountAdministration administration;

    private Journey journey;
    private MailBox mails;
    private AccountId colleague;
    private AccountId admin;
    private WorkItem item;

    @BeforeEach
    void somebodyHasIt() {
        journey = new Journey(context);
        mails = new MailBox(context);
        colleague = journey.person("Mia Colleague", Role.MODERATOR);
        admin = journey.person("Abel Administrator", Role.ADMIN);
        item = journey.submitted();
        journey.as(journey.moderator, () -> workItems.claim(item.id()));
    }

    @Test
    void whoeverLosesItReadsWhoReleasedItAndWhy() {
        as(admin, () -> handovers.release(item.id(), WHY));
        assertThat(mails.told(journey.moderator, "Abel Administrator released it"))
                .startsWith("[OGP Toolbox] Review: " + item.facts().title())
                .contains("“" + WHY + "”", "/app/tasks/" + item.id());
        assertThat(mails.of(admin)).noneMatch(mail -> mail.contains(WHY));
    }

    @Test
    void bothReadThatItWasPassedOn() {
        as(admin, () -> handovers.give(item.id(), colleague, WHY));
        assertThat(mails.told(journey.moderator, "Abel Administrator gave it to Mia Colleague"))
                .contains(WHY, "/app/tasks/" + item.id());
        assertThat(mails.told(colleague, "Abel Administrator gave you the task"))
                .startsWith("[OGP Toolbox] Review: " + item.facts().title())
                .contains("“" + WHY + "”", "/app/tasks/" + item.id());
        assertThat(mails.of(colleague)).noneMatch(mail -> mail.contains("no longer with you"));
        assertThat(mails.of(admin)).noneMatch(mail -> mail.contains(WHY));
    }

    @Test
    void whoeverPassesOnTheirOwnIsNotToldOfIt() {
        as(journey.moderator, () -> handovers.give(item.id(), colleague, WHY));
        mails.told(colleague, "Max Moderator gave you the task");
        assertThat(mails.of(journey.moderator)).noneMatch(mail -> mail.contains(WHY));
    }

    @Test
    void whoeverTakesItOverIsNotToldOfIt() {
        as(colleague, () -> handovers.give(item.id(), colleague, WHY));
        mails.told(journey.moderator, "Mia Colleague gave it to Mia Colleague");
        assertThat(mails.of(colleague)).noneMatch(mail -> mail.contains(WHY));
    }

    @Test
    void whoLosesTheRoleReadsThatAndNoName() {
        as(admin, () -> administration.giveRoles(journey.moderator, Set.of(Role.CONTRIBUTOR)));
        assertThat(mails.told(journey.moderator, "the roles or languages of your account have changed"))
                .doesNotContain("Abel");
        assertThat(mails.of(admin)).isEmpty();
    }

    @Test
    void whoCannotSignInAnyMoreIsNotTold() {
        journey.disable(journey.moderator);
        mails.settled(item.id());
        assertThat(mails.of(journey.moderator)).noneMatch(mail -> mail.contains("no longer with you"));
    }

    private void as(AccountId person, Runnable deed) {
        journey.as(person, () -> {
            deed.run();
            return true;
        });
    }
}
