package org.ogptoolbox.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ogptoolbox.IntegrationTest;
import org.ogptoolbox.content.RevisionId;
import org.ogptoolbox.content.Revisions;
import org.ogptoolbox.identity.AccountAdministration;
import org.ogptoolbox.identity.AccountId;
import org.ogptoolbox.identity.Role;
import org.ogptoolbox.moderation.Journey;
import org.ogptoolbox.moderation.Suggestion;
import org.ogptoolbox.submission.Submissions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Authors are told how it goes with what they submitted, and those who look after an entry of others' changes to it. */
@IntegrationTest
class RevisionMailsTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Submissions submissions;

    @Autowired
    private Revisions revisions;

    @Autowired
    private AccountAdministration administration;

    private Journey journey;
    private MailBox mails;

    @BeforeEach
    void people() {
        journey = new Journey(context);
        mails = new MailBox(context);
    }

    @Test
    void theAuthorIsThankedAndToldOfTheWithdrawal() {
        var item = journey.submitted();
        var id = new RevisionId(item.caseId().value());
        assertThat(mails.told(journey.contributor, "Thank you:"))
                .startsWith("[OGP Toolbox] Submitted: " + item.facts().title())
                .contains("/app/submissions/" + id);
        journey.as(journey.contributor, () -> {
            submissions.withdraw(id);
            return true;
        });
        assertThat(mails.told(journey.contributor, "was withdrawn"))
                .startsWith("[OGP Toolbox] Withdrawn: ")
                .contains("/app/submissions/" + id);
        assertThat(mails.of(journey.contributor)).hasSize(2);
    }

    @Test
    void whoCannotSignInAnyMoreIsNotTold() {
        var item = journey.submitted();
        mails.told(journey.contributor, "Thank you:");
        journey.as(journey.person("Abel Administrator", Role.ADMIN), () -> {
            administration.disable(journey.contributor);
            return true;
        });
        var other = journey.person("Olga Other", Role.CONTRIBUTOR);
        var theirs = journey.submitted(other, Journey.tool("Tool " + UUID.randomUUID()));
        approve(new RevisionId(item.caseId().value()));
        approve(new RevisionId(theirs.caseId().value()));

        mails.told(other, "passed review");
        assertThat(mails.of(journey.contributor)).noneMatch(mail -> mail.contains("passed review"));
    }

    @Test
    void whoLooksAfterAnEntryIsToldThatSomebodyElseChangedIt() {
        var suggestion = new Suggestion(context, journey);
        var entry = suggestion.published(journey.contributor, "Tool " + UUID.randomUUID());
        mails.told(journey.contributor, "is published. Thank you");
        var reader = journey.person("Rea Reader", Role.CONTRIBUTOR);
        var name = "Renamed " + UUID.randomUUID();
        publish(reader, suggestion.renamed(reader, entry, name));

        assertThat(mails.told(reader, "“" + name + "” is published. Thank you"))
                .containsPattern("/en/tools/[a-z0-9-]+");
        assertThat(mails.told(journey.contributor, "The change that somebody suggested to “" + name))
                .startsWith("[OGP Toolbox] Changed: " + name)
                .containsPattern("/en/tools/[a-z0-9-]+");
        assertThat(mails.of(reader)).noneMatch(mail -> mail.contains("The change that somebody suggested"));
        assertThat(mails.of(journey.contributor)).noneMatch(mail -> mail.contains(name + "” is published. Thank you"));
    }

    @Test
    void whoChangesTheirOwnEntryIsToldOnce() {
        var suggestion = new Suggestion(context, journey);
        var entry = suggestion.published(journey.contributor, "Tool " + UUID.randomUUID());
        var name = "Renamed " + UUID.randomUUID();
        publish(journey.contributor, suggestion.renamed(journey.contributor, entry, name));

        mails.told(journey.contributor, "“" + name + "” is published. Thank you");
        assertThat(mails.of(journey.contributor)).noneMatch(mail -> mail.contains("somebody suggested"));
    }

    private void approve(RevisionId id) {
        journey.as(journey.moderator, () -> {
            revisions.approve(id);
            return true;
        });
    }

    private void publish(AccountId author, RevisionId id) {
        approve(id);
        journey.as(journey.etalab, () -> {
            revisions.publish(id);
            return true;
        });
        assertThat(revisions.get(id).author()).isEqualTo(author);
    }
}
