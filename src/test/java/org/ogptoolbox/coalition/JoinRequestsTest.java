package org.ogptoolbox.coalition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ogptoolbox.coalition.Proposals.proposal;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ogptoolbox.IntegrationTest;
import org.ogptoolbox.base.Country;
import org.ogptoolbox.content.Link;
import org.ogptoolbox.identity.AccountId;
import org.ogptoolbox.identity.Role;
import org.ogptoolbox.workflow.WorkItemGone;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

/** Asking to join a coalition, and being answered. */
@IntegrationTest
class JoinRequestsTest {

    private static final int ACTION = 3;

    @Autowired
    ApplicationContext context;

    @Autowired
    JoinRequests joins;

    @Autowired
    Confirmations confirmations;

    @Autowired
    Coalitions coalitions;

    private Proposals proposals;
    private AccountId asking;
    private String organisation;

    @BeforeEach
    void people() {
        proposals = new Proposals(context);
        asking = proposals.person("Ann Asking", Role.CONTRIBUTOR);
        organisation = Proposals.organisation();
    }

    private UUID ask() {
        return proposals.as(
                asking,
                () -> joins.ask(ACTION, new Link(organisation, null), new Country("PT"), "We bring translators."));
    }

    private UUID asked() {
        var id = ask();
        proposals.let(
                proposals.moderator,
                () -> confirmations.confirm(proposals.claimed(id, "confirm").id()));
        return id;
    }

    @Test
    void aMemberOfTheCoalitionAccepts() {
        proposals.published(proposals.contributor, proposal(ACTION, Proposals.organisation()));
        var id = asked();
        proposals.let(
                proposals.contributor,
                () -> joins.accept(proposals.claimed(id, "answerJoin").id(), "Welcome!"));

        assertThat(proposals.as(asking, joins::mine))
                .singleElement()
                .returns(JoinState.ACCEPTED, JoinRequest::state)
                .returns("Welcome!", JoinRequest::answer);
        assertThat(coalitions.of(ACTION).parties())
                .filteredOn(party -> party.organisation().name().equals(organisation))
                .singleElement()
                .returns(new Country("PT"), Coalition.Party::country);
        assertThat(coalitions.of(ACTION).news())
                .filteredOn(news -> news.what() == Coalition.News.What.JOINED)
                .anyMatch(news -> new Link(organisation, null).equals(news.organisation()));
        assertThat(proposals.mails(asking)).last().asString().contains("takes part now", "Welcome!");
    }

    @Test
    void ofTwoWhoAskAtTheSameMomentOneDoes() throws Exception {
        var other = proposals.person("Olga Other", Role.CONTRIBUTOR);
        var start = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var both = Stream.of(asking, other)
                    .map(who -> threads.submit(() -> {
                        start.await();
                        return asks(who);
                    }))
                    .toList();
            start.countDown();
            assertThat(List.of(both.get(0).get(), both.get(1).get())).containsExactlyInAnyOrder(true, false);
        }
        assertThat(proposals.bean(JoinRows.class).of(ACTION, new Link(organisation, null), List.of(JoinState.ASKED)))
                .hasSize(1);
    }

    private boolean asks(AccountId who) {
        try {
            proposals.let(who, () -> joins.ask(ACTION, new Link(organisation, null), null, "We bring translators."));
            return true;
        } catch (JoinProblem refused) {
            return false;
        }
    }

    @Test
    void whoHasJoinedMayLeaveAndAskAgain() {
        var id = asked();
        proposals.let(
                proposals.etalab,
                () -> joins.accept(proposals.claimed(id, "answerJoin").id(), ""));
        var stranger = proposals.person("Sam Stranger", Role.CONTRIBUTOR, Role.MODERATOR);

        assertThatThrownBy(() -> proposals.let(stranger, () -> joins.leave(id)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(this::ask).isInstanceOf(JoinProblem.class);
        proposals.let(asking, () -> joins.leave(id));
        proposals.let(proposals.etalab, () -> joins.leave(id));
        assertThat(coalitions.of(ACTION).parties())
                .noneMatch(party -> party.organisation().name().equals(organisation));
        assertThat(ask()).isNotEqualTo(id);
    }

    @Test
    void whoContributesNeedNotJoinWhetherNamedByEntryOrByName() {
        proposals.published(proposals.contributor, proposal(ACTION, organisation));
        assertThatThrownBy(this::ask).isInstanceOf(JoinProblem.class);
        assertThatThrownBy(() -> proposals.let(
                        asking, () -> joins.ask(ACTION, new Link(organisation, UUID.randomUUID()), null, "Hello!")))
                .isInstanceOf(JoinProblem.class);
    }

    @Test
    void whoIsNoHostAnyMoreDoesNotAnswer() {
        proposals.published(proposals.contributor, proposal(ACTION, Proposals.organisation()));
        var id = asked();
        var item = proposals.as(proposals.contributor, () -> proposals.claimed(id, "answerJoin"));
        var speakers = proposals.bean(Speakers.class);
        proposals.let(
                proposals.moderator,
                () -> speakers.all("", 10_000).stream()
                        .filter(speaker -> speaker.account().equals(proposals.contributor))
                        .forEach(speaker -> speakers.end(speaker.id())));

        assertThatThrownBy(() -> proposals.let(proposals.contributor, () -> joins.accept(item.id(), "Welcome!")))
                .isInstanceOf(WorkItemGone.class);
    }

    @Test
    void decliningNeedsAReason() {
        var id = asked();
        proposals.let(proposals.etalab, () -> {
            var item = proposals.claimed(id, "answerJoin");
            assertThatThrownBy(() -> joins.decline(item.id(), "")).isInstanceOf(LetterProblem.class);
            joins.decline(item.id(), "The coalition is about local budgets only.");
        });

        assertThat(proposals.as(asking, joins::mine))
                .extracting(JoinRequest::state)
                .containsExactly(JoinState.DECLINED);
        assertThat(coalitions.of(ACTION).parties())
                .noneMatch(party -> party.organisation().name().equals(organisation));
        assertThat(proposals.mails(asking)).last().asString().contains("local budgets only");
    }

    @Test
    void anOrganisationThatDoesNotKnowThePersonEndsIt() {
        var id = ask();
        proposals.let(
                proposals.moderator,
                () -> confirmations.refuse(proposals.claimed(id, "confirm").id(), "Nobody here knows this person."));

        assertThat(proposals.as(asking, joins::mine))
                .singleElement()
                .returns(JoinState.DECLINED, JoinRequest::state)
                .returns("Nobody here knows this person.", JoinRequest::answer);
    }

    @Test
    void nobodyAsksTwice() {
        var id = asked();
        assertThatThrownBy(this::ask).isInstanceOf(JoinProblem.class).hasMessageContaining("coalition.problem.asked");
        proposals.let(
                proposals.etalab,
                () -> joins.accept(proposals.claimed(id, "answerJoin").id(), ""));
        assertThatThrownBy(this::ask).isInstanceOf(JoinProblem.class).hasMessageContaining("coalition.problem.member");
    }

    @Test
    void aRequestIsWithdrawnAndMayBeMadeAgain() {
        var id = ask();
        proposals.let(asking, () -> joins.withdraw(id));
        proposals.let(asking, () -> joins.withdraw(id));

        assertThat(proposals.as(asking, joins::mine))
                .extracting(JoinRequest::state)
                .containsExactly(JoinState.WITHDRAWN);
        assertThat(proposals.waiting(ask())).containsExactly("confirm");
    }

    @Test
    void theNameAndTheMessageAreKeptWithoutWhatNobodySees() {
        proposals.let(asking, () -> {
            joins.ask(
                    ACTION,
                    new Link("\u00a0" + organisation + "\u200b", null),
                    null,
                    "\u202eWe bring translators.\ufeff");
            assertThat(joins.mine().getFirst())
                    .returns(organisation, join -> join.organisation().name())
                    .returns("We bring translators.", JoinRequest::message);
            assertThatThrownBy(() -> joins.ask(ACTION, new Link("\u200b\u0301", null), null, "We bring translators."))
                    .isInstanceOf(JoinProblem.class);
        });
    }

    @Test
    void nothingIsAskedForNobodyOrOfAnActionThatIsNotOpen() {
        proposals.let(asking, () -> {
            assertThatThrownBy(() -> joins.ask(ACTION, new Link("  ", null), null, "We bring translators."))
                    .isInstanceOf(JoinProblem.class);
            assertThatThrownBy(() -> joins.ask(999, new Link(organisation, null), null, "We bring translators."))
                    .isInstanceOf(JoinProblem.class);
            assertThatThrownBy(() -> joins.ask(ACTION, new Link(organisation, null), null, " "))
                    .isInstanceOf(LetterProblem.class);
            assertThatThrownBy(() -> joins.ask(ACTION, new Link(organisation, null), null, "x".repeat(2_001)))
                    .isInstanceOf(LetterProblem.class);
            assertThat(joins.mine()).isEmpty();
        });
    }
}
