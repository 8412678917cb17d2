package org.ogptoolbox.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ogptoolbox.IntegrationTest;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.content.RevisionId;
import org.ogptoolbox.content.Revisions;
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
        var suggestion = new Suggestion(context, journey);
        var entry = suggestion.published(journey.contributor, "Tool " + UUID.randomUUID());
        var reader = journey.person("Rea Reader", Role.CONTRIBUTOR);
        var name = "Renamed " + UUID.randomUUID();
        var id = suggestion.renamed(reader, entry, name);
        journey.disable(reader);
        publish(id);

        mails.told(journey.contributor, "The change that somebody suggested to “" + name);
        assertThat(mails.of(reader)).noneMatch(mail -> mail.contains("is published"));
    }

    @Test
    void whoLooksAfterAnEntryIsToldThatSomebodyElseChangedIt() {
        var suggestion = new Suggestion(context, journey);
        var maintainer = journey.person("Zoé", Language.FRENCH, Role.CONTRIBUTOR);
        var entry = suggestion.published(maintainer, "Tool " + UUID.randomUUID());
        var reader = journey.person("Rea Reader", Role.CONTRIBUTOR);
        var name = "Renamed " + UUID.randomUUID();
        publish(suggestion.renamed(reader, entry, name));

        assertThat(mails.told(reader, "“" + name + "” is published. Thank you"))
                .startsWith("[OGP Toolbox] Published: " + name)
                .containsPattern("/en/tools/[a-z0-9-]+");
        assertThat(mails.told(maintainer, "La modification proposée"))
                .startsWith("[OGP Toolbox] Modifié\u00a0: " + name)
                .containsPattern("/fr/tools/[a-z0-9-]+");
        assertThat(mails.of(reader)).noneMatch(mail -> mail.startsWith("[OGP Toolbox] Changed: "));
        assertThat(mails.of(maintainer)).noneMatch(mail -> mail.startsWith("[OGP Toolbox] Publié\u00a0: " + name));
    }

    @Test
    void whoChangesTheirOwnEntryIsToldOnce() {
        var suggestion = new Suggestion(context, journey);
        var entry = suggestion.published(journey.contributor, "Tool " + UUID.randomUUID());
        var name = "Renamed " + UUID.randomUUID();
        publish(suggestion.renamed(journey.contributor, entry, name));

        mails.told(journey.contributor, "“" + name + "” is published. Thank you");
        assertThat(mails.of(journey.contributor)).noneMatch(mail -> mail.contains("somebody suggested"));
    }

    private void publish(RevisionId id) {
        journey.as(journey.etalab, () -> {
            revisions.approve(id);
            revisions.publish(id);
            return true;
        });
    }
}
