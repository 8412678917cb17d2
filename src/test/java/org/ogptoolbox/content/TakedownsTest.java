package org.ogptoolbox.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ogptoolbox.content.ContentFixtures.anOrganisation;
import static org.ogptoolbox.content.ToolFixture.aTool;

import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ogptoolbox.IntegrationTest;
import org.ogptoolbox.audit.AuditTrail;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.base.LocalizedText;
import org.ogptoolbox.catalogue.Catalogue;
import org.ogptoolbox.catalogue.Publishing;
import org.ogptoolbox.catalogue.Tombstones;
import org.ogptoolbox.identity.AccountId;
import org.ogptoolbox.identity.CurrentUser;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Published entries that are taken down, and come back. */
@IntegrationTest
@Transactional
class TakedownsTest {

    private static final LocalizedText WHY = LocalizedText.of(Language.ENGLISH, "It is no more.");

    @Autowired
    Publishing publishing;

    @Autowired
    Takedowns takedowns;

    @Autowired
    Revisions revisions;

    @Autowired
    Entries entries;

    @Autowired
    Catalogue catalogue;

    @Autowired
    Tombstones tombstones;

    @Autowired
    AuditTrail audit;

    @Autowired
    CurrentUser user;

    private EntryId entry;
    private String name;

    @BeforeEach
    void published() {
        name = "Tool " + UUID.randomUUID();
        entry = publishing.publish(aTool().named(name).build());
    }

    @Test
    void readersSeeATombstoneInItsPlaceAndTheRevisionSaysSo() {
        var shown = revisions.published(entry).orElseThrow();
        publishing.takeDown(entry, TakedownReason.OUTDATED, WHY);

        assertThat(catalogue.find(entry)).isEmpty();
        assertThat(revisions.published(entry)).isEmpty();
        assertThat(entries.published(Kind.TOOL, name, 5)).isEmpty();
        assertThat(revisions.get(shown.id()).state()).isEqualTo(RevisionState.TAKEN_DOWN);
        assertThat(tombstones.find(Kind.TOOL, String.valueOf(shown.slug()))).hasValueSatisfying(stone -> {
            assertThat(stone.title()).isEqualTo(name);
            assertThat(stone.reason()).isEqualTo(TakedownReason.OUTDATED);
            assertThat(stone.text()).isEqualTo(WHY);
        });
        assertThat(audit.of(shown.id().value()))
                .last()
                .satisfies(row -> assertThat(row.action()).isEqualTo("revision.taken-down"))
                .satisfies(row -> assertThat(row.details()).isEqualTo(Map.of("reason", "outdated")))
                .satisfies(row -> assertThat(row.actor()).isNotNull());
    }

    @Test
    void publishedAgainItIsAsReadersLastSawIt() {
        publishing.change(entry, aTool().named(name + " 2").build());
        var before = catalogue.find(entry).orElseThrow();
        publishing.takeDown(entry, TakedownReason.OTHER, WHY);
        publishing.publishAgain(entry);

        var after = catalogue.find(entry).orElseThrow();
        assertThat(after.content()).isEqualTo(before.content());
        assertThat(after.slug()).isEqualTo(before.slug());
        assertThat(after.publishedAt()).isEqualTo(before.publishedAt());
        assertThat(tombstones.find(entry)).isEmpty();
        assertThat(takedowns.open(entry)).isEmpty();
        var shown = revisions.published(entry).orElseThrow();
        assertThat(shown.state()).isEqualTo(RevisionState.PUBLISHED);
        assertThat(audit.of(shown.id().value()))
                .last()
                .satisfies(row -> assertThat(row.action()).isEqualTo("revision.published-again"));
        assertThatThrownBy(() -> publishing.publishAgain(entry)).isInstanceOf(TakedownProblem.class);
    }

    @Test
    void aNewerRevisionDoesNotBringItBackByItself() {
        var draft = as(publishing.somebody(), () -> revisions.startRevision(entry));
        publishing.takeDown(entry, TakedownReason.WRONG, WHY);
        as(publishing.somebody(), () -> {
            revisions.submit(draft);
            revisions.approve(draft);
            return draft;
        });

        assertThat(revisions.get(draft).publishedBefore()).isTrue();
        assertThatThrownBy(() -> publishing.publishApproved(draft)).isInstanceOf(EntryTakenDown.class);
        assertThatThrownBy(() -> as(publishing.somebody(), () -> revisions.startRevision(entry)))
                .isInstanceOf(EntryTakenDown.class);
        assertThat(catalogue.find(entry)).isEmpty();
        assertThat(takedowns.approved(entry)).containsExactly(draft);

        publishing.publishAgain(entry);
        publishing.publishApproved(draft);
        assertThat(catalogue.find(entry)).isPresent();
    }

    @Test
    void forReasonsOfLawASecondPairOfEyesMustConfirm() {
        var one = publishing.somebody();
        var other = publishing.somebody();
        var asked = as(one, () -> takedowns.ask(entry, TakedownReason.LEGAL, WHY, null));
        assertThat(catalogue.find(entry)).isPresent();
        assertThat(tombstones.find(entry)).isEmpty();
        assertThat(takedowns.in(TakedownState.WAITING, 10))
                .extracting(TakedownDetails::id)
                .contains(asked);
        assertThatCode(() -> takedowns.requireNotTakenDown(entry)).doesNotThrowAnyException();
        assertNoted("entry.takedown-asked", asked);

        assertThatThrownBy(() -> confirm(one, asked)).hasMessage("content.takedown.second-pair");
        assertThat(catalogue.find(entry)).isPresent();
        assertThatThrownBy(() -> as(other, () -> takedowns.ask(entry, TakedownReason.SPAM, WHY, null)))
                .hasMessage("content.takedown.asked-before");

        confirm(other, asked);
        assertThat(catalogue.find(entry)).isEmpty();
        assertThat(takedowns.get(asked).confirmedBy()).isEqualTo(other);
        assertThatThrownBy(() -> takedowns.requireNotTakenDown(entry)).isInstanceOf(EntryTakenDown.class);
        assertNoted("entry.takedown-confirmed", asked);
        assertThatThrownBy(() -> confirm(other, asked)).hasMessage("content.takedown.moved-on");
    }

    @Test
    void whatWaitsForASecondPairOfEyesCanBeWithdrawn() {
        var one = publishing.somebody();
        var asked = as(one, () -> takedowns.ask(entry, TakedownReason.LEGAL, WHY, null));
        as(one, () -> {
            takedowns.withdraw(asked);
            return asked;
        });

        assertNoted("entry.takedown-withdrawn", asked);
        assertThat(takedowns.open(entry)).isEmpty();
        assertThat(catalogue.find(entry)).isPresent();
        assertThatThrownBy(() -> confirm(publishing.somebody(), asked)).hasMessage("content.takedown.moved-on");
    }

    @Test
    void mergedEntriesLeadToTheEndOfTheChainAndNeverInACircle() {
        var second = publishing.publish(aTool().named(name + " second").build());
        var third = publishing.publish(aTool().named(name + " third").build());
        publishing.merge(entry, second);
        publishing.merge(second, third);

        assertThat(destination(entry))
                .isEqualTo(revisions.published(third).orElseThrow().slug());
        assertThatThrownBy(() -> publishing.merge(third, entry)).hasMessage("content.takedown.merge");
        assertThatThrownBy(() -> publishing.merge(third, third)).hasMessage("content.takedown.itself");

        publishing.publishAgain(entry);
        publishing.merge(third, entry);
        assertThat(destination(second))
                .isEqualTo(revisions.published(entry).orElseThrow().slug());
        publishing.takeDown(entry, TakedownReason.SPAM, WHY);
        assertThat(destination(second))
                .isEqualTo(tombstones.find(entry).orElseThrow().slug());
        assertThat(tombstones.destination(tombstones.find(entry).orElseThrow())).isEmpty();
    }

    @Test
    void blankTextsAreLeftOutAndTheLongestIsTold() {
        var longest = "x".repeat(Takedowns.LONGEST_TEXT);
        var text = LocalizedText.of(Language.ENGLISH, longest)
                .withTranslation(Language.FRENCH, " ", LocalizedText.Status.HUMAN);
        publishing.takeDown(entry, TakedownReason.SPAM, text);
        assertThat(tombstones.find(entry).orElseThrow().text()).isEqualTo(LocalizedText.of(Language.ENGLISH, longest));
    }

    @Test
    void whatIsMissingOrDoesNotFitIsRefused() {
        var organisation = publishing.publish(anOrganisation("Org " + UUID.randomUUID()));
        var draft = publishing.approve(aTool().named(name + " draft").build());
        var unpublished = revisions.get(draft).entry();
        var long_ = LocalizedText.of(Language.FRENCH, "x".repeat(Takedowns.LONGEST_TEXT + 1));

        assertRefused("content.takedown.text", entry, TakedownReason.WRONG, LocalizedText.EMPTY, null);
        assertRefused(
                "content.takedown.text", entry, TakedownReason.WRONG, LocalizedText.of(Language.ENGLISH, " "), null);
        assertRefused("content.takedown.text-too-long", entry, TakedownReason.WRONG, long_, null);
        assertRefused("content.takedown.merge", entry, TakedownReason.DUPLICATE, WHY, null);
        assertRefused("content.takedown.merge", entry, TakedownReason.DUPLICATE, WHY, organisation);
        assertRefused("content.takedown.merge", entry, TakedownReason.DUPLICATE, WHY, unpublished);
        assertRefused("content.takedown.merge", entry, TakedownReason.SPAM, WHY, organisation);
        assertRefused("content.entry-not-found", unpublished, TakedownReason.SPAM, WHY, null);
        assertThat(catalogue.find(entry)).isPresent();
    }

    private void assertRefused(
            String key, EntryId which, TakedownReason reason, LocalizedText text, @Nullable EntryId into) {
        assertThatThrownBy(() -> as(publishing.somebody(), () -> takedowns.ask(which, reason, text, into)))
                .hasMessage(key);
    }

    private String destination(EntryId merged) {
        return tombstones
                .destination(tombstones.find(merged).orElseThrow())
                .orElseThrow()
                .slug();
    }

    private void assertNoted(String action, TakedownId takedown) {
        assertThat(audit.of(entry.value())).last().satisfies(row -> {
            assertThat(row.action()).isEqualTo(action);
            assertThat(row.details()).isEqualTo(Map.of("takedown", takedown.toString(), "reason", "legal"));
        });
    }

    private void confirm(AccountId person, TakedownId asked) {
        as(person, () -> {
            takedowns.confirm(asked);
            return asked;
        });
    }

    private <T> T as(AccountId person, Supplier<T> deed) {
        return user.callAs(person, deed);
    }
}
