package org.ogptoolbox.coalition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.ogptoolbox.coalition.Proposals.offering;
import static org.ogptoolbox.coalition.Proposals.proposal;
import static org.ogptoolbox.coalition.Proposals.seeking;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ogptoolbox.IntegrationTest;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.content.EntryId;
import org.ogptoolbox.content.RevisionEvent;
import org.ogptoolbox.content.RevisionId;
import org.ogptoolbox.identity.AccountId;
import org.ogptoolbox.identity.Role;
import org.ogptoolbox.moderation.Journey;
import org.ogptoolbox.moderation.Suggestion;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.util.AopTestUtils;
import org.springframework.transaction.support.TransactionTemplate;

/** What is proposed to both sides, and letters between them. */
@IntegrationTest
class ConversationsTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    Conversations conversations;

    @Autowired
    Matches matches;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    JdbcClient database;

    private Proposals proposals;
    private AccountId other;
    private EntryId seeker;
    private EntryId offerer;
    private String word;

    @BeforeEach
    void oneSeeksWhatTheOtherOffers() {
        proposals = new Proposals(context);
        other = proposals.person("Olga Other", Role.CONTRIBUTOR);
        word = "w" + UUID.randomUUID().toString().replace("-", "");
        seeker = proposals.published(
                proposals.contributor,
                seeking(proposal(16, Proposals.organisation()), "translation", "Translation of " + word));
        offerer = proposals.published(
                other, offering(proposal(17, Proposals.organisation()), "translation", "We translate " + word));
    }

    @Test
    void bothSidesAreToldWithTheReason() {
        await().untilAsserted(() -> {
            assertThat(proposals.mails(proposals.contributor)).anyMatch(mail -> fits(mail));
            assertThat(proposals.mails(other)).anyMatch(mail -> fits(mail));
        });
        assertThat(proposals.as(proposals.contributor, matches::mine))
                .anyMatch(match -> match.words(Language.ENGLISH).contains(word));
        assertThat(proposals.as(other, matches::mine))
                .anyMatch(match -> match.words(Language.ENGLISH).contains(word));
        assertThat(matches.of(16))
                .anyMatch(match -> match.words(Language.ENGLISH).contains(word));
        assertThat(proposals.as(proposals.etalab, matches::mine)).isEmpty();
    }

    @Test
    void aPublicationTellsByMailOfItsNearestOnly() {
        var asking = proposals.person("Ann Asking", Role.CONTRIBUTOR);
        for (var one = 0; one < Matches.MAILED; one++) {
            proposals.published(
                    other, offering(proposal(17, Proposals.organisation()), "translation", "We translate " + word));
        }
        proposals.published(
                asking, seeking(proposal(16, Proposals.organisation()), "translation", "Translation of " + word));

        assertThat(proposals.as(asking, matches::mine))
                .filteredOn(match -> match.words(Language.ENGLISH).contains(word))
                .hasSize(Matches.MAILED + 1);
        await().untilAsserted(() ->
                assertThat(proposals.mails(asking)).filteredOn(this::fits).hasSize(Matches.MAILED));
    }

    @Test
    void whatIsNoProposalWaitsForNobodyWhoLooksForMatches() throws Exception {
        var tool = new Suggestion(context, new Journey(context)).published(other, "Tool " + word);
        var looks = new CountDownLatch(1);
        var done = new CountDownLatch(1);
        try (var others = Executors.newVirtualThreadPerTaskExecutor()) {
            var holding = others.submit(() -> transactions.executeWithoutResult(held -> {
                database.sql("select id from collective_action for update")
                        .query(UUID.class)
                        .list();
                looks.countDown();
                await().until(() -> done.getCount() == 0);
            }));
            looks.await();
            try {
                transactions.executeWithoutResult(
                        tells -> listener().on(new RevisionEvent.Published(new RevisionId(UUID.randomUUID()), tool)));
            } finally {
                done.countDown();
            }
            holding.get();
        }
    }

    @Test
    void ofTwoPublishedAtTheSameMomentThePairIsFoundOnce() throws Exception {
        await().untilAsserted(() -> assertThat(found()).isEqualTo(1));
        for (var round = 0; round < 10; round++) {
            database.sql("delete from coalition_match where seeker_id = ?")
                    .param(seeker.value())
                    .update();
            var both = new CyclicBarrier(2);
            try (var two = Executors.newVirtualThreadPerTaskExecutor()) {
                for (var deed : List.of(
                        two.submit(() -> publishedAgain(seeker, both)),
                        two.submit(() -> publishedAgain(offerer, both)))) {
                    deed.get();
                }
            }
            assertThat(found()).isEqualTo(1);
        }
    }

    private boolean publishedAgain(EntryId entry, CyclicBarrier both) throws Exception {
        both.await();
        transactions.executeWithoutResult(
                tells -> listener().on(new RevisionEvent.Published(new RevisionId(UUID.randomUUID()), entry)));
        return true;
    }

    /** Without what makes it act later and by itself. */
    private Matches listener() {
        return AopTestUtils.getUltimateTargetObject(matches);
    }

    private long found() {
        return database.sql("select count(*) from coalition_match where seeker_id = ? and offerer_id = ?")
                .params(seeker.value(), offerer.value())
                .query(Long.class)
                .single();
    }

    private boolean fits(String mail) {
        return mail.startsWith("[OGP Toolbox] Somebody fits") && mail.contains("the same words: " + word);
    }

    @Test
    void lettersGoBothWaysWithoutAddresses() {
        var id = proposals.as(other, () -> conversations.write(seeker, "Shall we begin with the glossary?"));
        proposals.let(proposals.contributor, () -> conversations.answer(id, "Yes, next week."));

        assertThat(proposals.as(other, () -> conversations.get(id)).letters())
                .extracting(Letter::text)
                .containsExactly("Shall we begin with the glossary?", "Yes, next week.");
        assertThat(proposals.as(proposals.contributor, conversations::mine))
                .anyMatch(exchange -> exchange.conversation().id().equals(id));
        assertThat(proposals.mails(proposals.contributor))
                .anyMatch(mail -> mail.contains("Olga Other wrote") && mail.contains("the glossary"))
                .noneMatch(mail -> mail.contains("@test.example"));
        assertThat(proposals.mails(other)).anyMatch(mail -> mail.contains("Yes, next week."));
        assertThat(proposals.as(other, () -> conversations.write(seeker, "One more thing.")))
                .isEqualTo(id);
    }

    @Test
    void nobodyWritesToThemselves() {
        assertThatThrownBy(() -> proposals.as(other, () -> conversations.write(offerer, "Dear me")))
                .isInstanceOf(LetterProblem.class);
        assertThat(proposals.as(other, conversations::mine)).isEmpty();
    }

    @Test
    void nobodyElseReadsThem() {
        var id = proposals.as(other, () -> conversations.write(seeker, "Shall we begin?"));

        for (var stranger : new AccountId[] {proposals.moderator, proposals.etalab}) {
            assertThatThrownBy(() -> proposals.as(stranger, () -> conversations.get(id)))
                    .isInstanceOf(ConversationNotFound.class);
            assertThatThrownBy(() -> proposals.let(stranger, () -> conversations.answer(id, "Me, too!")))
                    .isInstanceOf(ConversationNotFound.class);
        }
    }

    @Test
    void whatSaysNothingOrTooMuchOrTooOftenIsRefused() {
        proposals.let(other, () -> {
            assertThatThrownBy(() -> conversations.write(seeker, "  ")).isInstanceOf(LetterProblem.class);
            assertThatThrownBy(() -> conversations.write(seeker, "x".repeat(2_001)))
                    .isInstanceOf(LetterProblem.class);
            assertThatThrownBy(() -> conversations.write(new EntryId(UUID.randomUUID()), "Hello"))
                    .isInstanceOf(ConversationNotFound.class);
            for (int letter = 0; letter < Conversations.LETTERS_A_DAY; letter++) {
                conversations.write(seeker, "Letter " + letter);
            }
            assertThatThrownBy(() -> conversations.write(seeker, "One too many"))
                    .isInstanceOf(LetterProblem.class)
                    .hasMessageContaining("coalition.problem.too-many");
        });
    }
}
