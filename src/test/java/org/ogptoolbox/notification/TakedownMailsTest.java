package org.ogptoolbox.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ogptoolbox.IntegrationTest;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.base.LocalizedText;
import org.ogptoolbox.content.EntryId;
import org.ogptoolbox.content.RevisionId;
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
    private Suggestion suggestion;
    private AccountId maintainer;
    private AccountId author;
    private String name;
    private EntryId entry;
    private RevisionId shown;

    /** Who looks after it reads French; its text that readers see is somebody else's. */
    @BeforeEach
    void aToolThatSomebodyElseChanged() {
        journey = new Journey(context);
        mails = new MailBox(context);
        maintainer = journey.person("Zoé", Language.FRENCH, Role.CONTRIBUTOR);
        author = journey.person("Rea Reader", Role.CONTRIBUTOR);
        suggestion = new Suggestion(context, journey);
        entry = suggestion.published(maintainer, "Tool " + UUID.randomUUID());
        name = "Renamed " + UUID.randomUUID();
        shown = suggestion.renamed(author, entry, name);
        publish();
    }

    @Test
    void theAuthorFindsTheirCaseAndWhoLooksAfterItThePublicPage() {
        takeDown();
        assertThat(mails.told(author, "was taken down"))
                .startsWith("[OGP Toolbox] Taken down: " + name)
                .contains("Reason: Out of date\nIt is no more.", "/app/submissions/" + shown);
        assertThat(mails.told(maintainer, "a été dépublié"))
                .startsWith("[OGP Toolbox] Dépublié\u00a0: " + name)
                .contains(page("fr"));

        as(journey.etalab, () -> published.publishAgain(entry));
        assertThat(mails.told(author, "is published again"))
                .startsWith("[OGP Toolbox] Published again: " + name)
                .contains("/app/submissions/" + shown);
        assertThat(mails.told(maintainer, "est republié"))
                .startsWith("[OGP Toolbox] Republié\u00a0: " + name)
                .contains(page("fr"));
        assertThat(mails.of(journey.etalab)).noneMatch(mail -> mail.contains(name));
    }

    @Test
    void anAuthorWhoLooksAfterItIsToldOnceAndFindsTheirCase() {
        name = "Renamed " + UUID.randomUUID();
        shown = suggestion.renamed(maintainer, entry, name);
        publish();
        takeDown();

        assertThat(mails.told(maintainer, name + "\u00a0» a été dépublié")).contains("/app/submissions/" + shown);
        assertThat(mails.of(maintainer))
                .filteredOn(mail -> mail.contains("a été dépublié"))
                .hasSize(1);
        assertThat(mails.of(author)).noneMatch(mail -> mail.contains("was taken down"));
    }

    @Test
    void whoCannotSignInAnyMoreIsNotTold() {
        journey.disable(maintainer);
        takeDown();
        mails.told(author, "was taken down");
        assertThat(mails.of(maintainer)).noneMatch(mail -> mail.contains("a été dépublié"));
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
        assertThat(mails.of(author)).noneMatch(mail -> mail.contains("taken down"));
    }

    private void publish() {
        as(journey.etalab, () -> {
            revisions.approve(shown);
            revisions.publish(shown);
        });
    }

    private void takeDown() {
        as(journey.etalab, () -> published.takeDown(entry, TakedownReason.OUTDATED, WHY, null));
    }

    private String page(String language) {
        return "/" + language + "/tools/" + revisions.get(shown).slug();
    }

    private void as(AccountId person, Runnable deed) {
        journey.as(person, () -> {
            deed.run();
            return true;
        });
    }
}
