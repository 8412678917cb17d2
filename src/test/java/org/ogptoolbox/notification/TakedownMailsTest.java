package org.ogptoolbox.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ogptoolbox.IntegrationTest;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.base.LocalizedText;
import org.ogptoolbox.content.EntryId;
import org.ogptoolbox.content.Revisions;
import org.ogptoolbox.content.TakedownReason;
import org.ogptoolbox.identity.AccountId;
import org.ogptoolbox.identity.Role;
import org.ogptoolbox.moderation.Journey;
import org.ogptoolbox.moderation.PublishedEntries;
import org.ogptoolbox.moderation.Suggestion;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** That an entry is taken down, or back, is told to its author and to those who look after it; each is told once. */
@IntegrationTest
class TakedownMailsTest {

    private static final LocalizedText WHY = LocalizedText.of(Language.ENGLISH, "It is no more.");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private PublishedEntries published;

    @Autowired
    private Revisions revisions;

    private Journey journey;
    private MailBox mails;
    private AccountId author;
    private String name;
    private EntryId entry;

    /** The contributor looks after it; its text that readers see is somebody else's. */
    @BeforeEach
    void aToolThatSomebodyElseChanged() {
        journey = new Journey(context);
        mails = new MailBox(context);
        author = journey.person("Rea Reader", Role.CONTRIBUTOR);
        var suggestion = new Suggestion(context, journey);
        entry = suggestion.published(journey.contributor, "Tool " + UUID.randomUUID());
        name = "Renamed " + UUID.randomUUID();
        var id = suggestion.renamed(author, entry, name);
        as(journey.etalab, () -> {
            revisions.approve(id);
            revisions.publish(id);
        });
    }

    @Test
    void theAuthorFindsTheirCaseAndWhoLooksAfterItThePublicPage() {
        as(journey.etalab, () -> published.takeDown(entry, TakedownReason.OUTDATED, WHY, null));
        assertThat(mails.told(author, "was taken down"))
                .startsWith("[OGP Toolbox] Taken down: " + name)
                .contains("Reason: Out of date\nIt is no more.")
                .containsPattern("/app/submissions/[0-9a-f-]{36}");
        assertThat(mails.told(journey.contributor, "was taken down")).containsPattern("/en/tools/[a-z0-9-]+");

        as(journey.etalab, () -> published.publishAgain(entry));
        mails.told(author, "is published again");
        mails.told(journey.contributor, "is published again");
        assertThat(mails.of(author))
                .filteredOn(mail -> mail.contains("was taken down"))
                .hasSize(1);
        assertThat(mails.of(journey.etalab)).noneMatch(mail -> mail.contains(name));
    }

    @Test
    void whoAskedForASecondPairOfEyesIsNotAsked() {
        var colleague = journey.person("Emil Etalab", Role.ETALAB);
        as(journey.etalab, () -> published.takeDown(entry, TakedownReason.LEGAL, WHY, null));
        assertThat(mails.told(colleague, "“" + name + "” shall be taken down"))
                .startsWith("[OGP Toolbox] A second pair of eyes is wanted: " + name)
                .contains("/app/published");
        assertThat(mails.of(journey.etalab)).noneMatch(mail -> mail.contains(name));
        assertThat(mails.of(journey.moderator)).noneMatch(mail -> mail.contains("shall be taken down"));
        assertThat(mails.of(author)).noneMatch(mail -> mail.contains("was taken down"));
    }

    private void as(AccountId person, Runnable deed) {
        journey.as(person, () -> {
            deed.run();
            return true;
        });
    }
}
