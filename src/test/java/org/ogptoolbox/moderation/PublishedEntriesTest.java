package org.ogptoolbox.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ogptoolbox.IntegrationTest;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.base.LocalizedText;
import org.ogptoolbox.catalogue.Catalogue;
import org.ogptoolbox.catalogue.Publishing;
import org.ogptoolbox.content.ContentFixtures;
import org.ogptoolbox.content.EntryId;
import org.ogptoolbox.content.EntryTakenDown;
import org.ogptoolbox.content.Kind;
import org.ogptoolbox.content.RevisionId;
import org.ogptoolbox.content.Revisions;
import org.ogptoolbox.content.TakedownDetails;
import org.ogptoolbox.content.TakedownReason;
import org.ogptoolbox.identity.AccountId;
import org.ogptoolbox.identity.Accounts;
import org.ogptoolbox.identity.Role;
import org.ogptoolbox.submission.CaseFiles;
import org.ogptoolbox.submission.Situation;
import org.ogptoolbox.submission.Submissions;
import org.ogptoolbox.workflow.WorkItem;
import org.ogptoolbox.workflow.WorkItems;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Taking down what is published: who may, who must confirm, what happens to what is under way, who is told. */
@IntegrationTest
class PublishedEntriesTest {

    private static final LocalizedText WHY = LocalizedText.of(Language.ENGLISH, "It is no more.");

    @Autowired
    ApplicationContext context;

    @Autowired
    PublishedEntries published;

    @Autowired
    SignOffs signOffs;

    @Autowired
    WorkItems workItems;

    @Autowired
    PlannedPublications plans;

    @Autowired
    Revisions revisions;

    @Autowired
    Catalogue catalogue;

    @Autowired
    CaseFiles files;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private Journey journey;
    private RevisionId revision;
    private EntryId entry;

    @BeforeEach
    void aPublishedTool() {
        journey = new Journey(context);
        var item = journey.approved();
        signOff(item, () -> signOffs.publish(item.id()));
        revision = new RevisionId(item.caseId().value());
        entry = revisions.get(revision).entry();
    }

    @Test
    void theAuthorSeesThatItIsTakenDownAndIsTold() {
        assertThat(takeDown(TakedownReason.OUTDATED)).isTrue();

        var file = journey.as(journey.contributor, () -> files.of(revision));
        assertThat(file.situation()).isEqualTo(Situation.TAKEN_DOWN);
        assertThat(file.events())
                .last()
                .satisfies(event -> assertThat(event.action()).isEqualTo("revision.taken-down"));
        assertThat(journey.as(journey.etalab, published::takenDown))
                .extracting(TakedownDetails::entry)
                .contains(entry);
        awaitMail(journey.contributor, "Taken down", "Reason: Out of date\nIt is no more.");

        as(journey.etalab, () -> published.publishAgain(entry));
        assertThat(catalogue.find(entry)).isPresent();
        assertThat(journey.as(journey.contributor, () -> files.of(revision)).situation())
                .isEqualTo(Situation.PUBLISHED);
        awaitMail(journey.contributor, "Published again", "It had been taken down: Out of date");
    }

    @Test
    void forReasonsOfLawAColleagueIsAskedAndConfirms() {
        var colleague = journey.person("Erik Etalab", Role.ETALAB);
        assertThat(takeDown(TakedownReason.LEGAL)).isFalse();
        assertThat(catalogue.find(entry)).isPresent();
        assertThat(journey.as(journey.contributor, () -> files.of(revision)).events())
                .noneMatch(event -> event.action().contains("take"));
        awaitMail(colleague, "A second pair of eyes is wanted", "Rights or law");
        var waiting = journey.as(colleague, () -> published.takedown(entry)).orElseThrow();

        assertThatThrownBy(() -> as(journey.etalab, () -> published.confirm(waiting.id())))
                .hasMessage("content.takedown.second-pair");
        as(colleague, () -> published.confirm(waiting.id()));
        assertThat(catalogue.find(entry)).isEmpty();
    }

    @Test
    void whatIsPlannedOfItWaitsForSignOffAgainAndIsNotPublishedBehindTheBack() {
        var newer = newRevision();
        signOff(newer, () -> signOffs.schedule(newer.id(), clock.instant().plus(Duration.ofDays(3))));
        takeDown(TakedownReason.WRONG);

        var waits = journey.open(ItemsInHand.revision(newer), "publish");
        assertThat(journey.as(journey.etalab, plans::overview))
                .noneMatch(plan -> plan.caseId().equals(newer.caseId()));
        assertThatThrownBy(() -> signOff(waits, () -> signOffs.publish(waits.id())))
                .isInstanceOf(EntryTakenDown.class);
        assertThatThrownBy(() -> signOff(
                        waits,
                        () -> signOffs.schedule(waits.id(), clock.instant().plus(Duration.ofDays(3)))))
                .isInstanceOf(EntryTakenDown.class);

        as(journey.etalab, () -> published.publishAgain(entry));
        signOff(waits, () -> signOffs.publish(waits.id()));
        assertThat(catalogue.find(entry).orElseThrow().content().title())
                .isEqualTo(newer.facts().title());
    }

    @Test
    void aChangeUnderReviewIsNotApprovedWhileTheEntryIsTakenDown() {
        var submissions = context.getBean(Submissions.class);
        var reviews = context.getBean(Reviews.class);
        var change = journey.as(journey.contributor, () -> {
            var draft = submissions.edit(entry);
            submissions.submit(draft);
            return draft;
        });
        takeDown(TakedownReason.OUTDATED);
        var review = journey.open(change, "review");
        var approve = ReviewDecision.of(ReviewOutcome.APPROVE, "");
        as(journey.moderator, () -> workItems.claim(review.id()));

        assertThatThrownBy(() -> as(journey.moderator, () -> reviews.decide(review.id(), approve)))
                .isInstanceOf(EntryTakenDown.class);
        assertThat(catalogue.find(entry)).isEmpty();

        as(journey.etalab, () -> published.publishAgain(entry));
        as(journey.moderator, () -> reviews.decide(review.id(), approve));
        assertThat(revisions.published(entry).orElseThrow().id()).isEqualTo(change);
    }

    @Test
    void coalitionsMatchesAndLettersForgetAContribution() {
        var publishing = context.getBean(Publishing.class);
        var proposal = publishing.publish(ContentFixtures.anActionProposal("Open contracts " + entry));
        var coalitions = context.getBean(org.ogptoolbox.coalition.Coalitions.class);
        var action = Objects.requireNonNull(((org.ogptoolbox.content.ActionProposal)
                        catalogue.find(proposal).orElseThrow().content())
                .action());
        assertThat(coalitions.of(action).contributions())
                .anyMatch(one -> one.id().equals(proposal));
        as(journey.etalab, () -> published.takeDown(proposal, TakedownReason.SPAM, WHY, null));

        var coalition = coalitions.of(action);
        assertThat(coalition.contributions()).noneMatch(one -> one.id().equals(proposal));
        assertThat(coalition.news())
                .noneMatch(one -> one.entry() != null && one.entry().id().equals(proposal));
        assertThat(coalition.matches())
                .noneMatch(one ->
                        one.seeker().id().equals(proposal) || one.offerer().id().equals(proposal));
        var conversations = context.getBean(org.ogptoolbox.coalition.Conversations.class);
        assertThatThrownBy(() -> journey.as(journey.contributor, () -> conversations.about(proposal)))
                .isInstanceOf(org.ogptoolbox.coalition.ConversationNotFound.class);
    }

    @Test
    void othersThanTheTeamMayNotEvenLook() {
        for (var person : List.of(journey.contributor, journey.moderator, journey.person("Ada", Role.ADMIN))) {
            assertThatThrownBy(() -> journey.as(person, () -> published.search(Kind.TOOL, "", 1, 10)))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> as(person, () -> published.takeDown(entry, TakedownReason.SPAM, WHY, null)))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> as(person, () -> published.publishAgain(entry)))
                    .isInstanceOf(AccessDeniedException.class);
        }
        assertThat(catalogue.find(entry)).isPresent();
    }

    private boolean takeDown(TakedownReason reason) {
        return journey.as(journey.etalab, () -> published.takeDown(entry, reason, WHY, null));
    }

    /** An approved change of the entry, which goes the way of a new tool: its own way has no sign-off. */
    private WorkItem newRevision() {
        var item = journey.approved();
        jdbc.sql("update content_revision set entry_id = ?, number = 2 where id = ?")
                .params(entry.value(), item.caseId().value())
                .update();
        return item;
    }

    private void signOff(WorkItem item, Runnable deed) {
        as(journey.etalab, () -> {
            workItems.claim(item.id());
            deed.run();
        });
    }

    private void awaitMail(AccountId reader, String subject, String text) {
        var address = accounts.find(reader).orElseThrow().email();
        Awaitility.await()
                .untilAsserted(() -> assertThat(jdbc.sql("select subject || ' ' || body from mail where recipient = ?")
                                .param(address)
                                .query(String.class)
                                .list())
                        .anyMatch(mail -> mail.contains(subject) && mail.contains(text)));
    }

    private void as(AccountId person, Runnable deed) {
        journey.as(person, () -> {
            deed.run();
            return person;
        });
    }
}
