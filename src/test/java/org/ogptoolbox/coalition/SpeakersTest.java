package org.ogptoolbox.coalition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ogptoolbox.coalition.Proposals.proposal;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ogptoolbox.IntegrationTest;
import org.ogptoolbox.content.ActionProposal;
import org.ogptoolbox.content.EntryId;
import org.ogptoolbox.content.InvalidContent;
import org.ogptoolbox.content.Link;
import org.ogptoolbox.content.RevisionId;
import org.ogptoolbox.content.Revisions;
import org.ogptoolbox.identity.Role;
import org.ogptoolbox.submission.CaseFiles;
import org.ogptoolbox.submission.Submissions;
import org.ogptoolbox.workflow.WorkItemGone;
import org.ogptoolbox.workflow.WorkItems;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Who speaks for an organisation is confirmed once. */
@IntegrationTest
class SpeakersTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    Confirmations confirmations;

    @Autowired
    Speakers speakers;

    @Autowired
    Revisions revisions;

    @Autowired
    WorkItems workItems;

    private Proposals proposals;
    private String organisation;

    @BeforeEach
    void people() {
        proposals = new Proposals(context);
        organisation = Proposals.organisation();
    }

    @Test
    void moderationConfirmsTheFirstAndNobodyIsAskedTheSecondTime() {
        proposals.published(proposals.contributor, proposal(1, organisation));
        var second = proposals.prepared(proposals.contributor, proposal(2, organisation));

        assertThat(proposals.waiting(second.value())).containsExactly("publish");
        assertThat(proposals.as(proposals.contributor, speakers::mine))
                .extracting(Speaker::organisation)
                .containsExactly(organisation);
    }

    @Test
    void moderationFindsSpeakersByExactlyWhatIsTyped() {
        proposals.published(proposals.contributor, proposal(1, organisation + " 100%_"));

        proposals.let(proposals.moderator, () -> {
            assertThat(speakers.all("\u00a0" + organisation.toUpperCase(Locale.ROOT) + " 100%_", 10))
                    .hasSize(1);
            for (var nothing : List.of("%0", "100__", "\"", "👍", "!", "\\")) {
                assertThat(speakers.all(nothing, 10)).as(nothing).isEmpty();
            }
        });
    }

    @Test
    void theNameIsTheSameWhateverItsCaseAccentsAndBlanks() {
        proposals.published(proposals.contributor, proposal(1, organisation + " Été"));

        assertThat(proposals.as(
                        proposals.contributor,
                        () -> speakers.speakFor(new Link(organisation.toUpperCase() + "  ete", null))))
                .isTrue();
    }

    @Test
    void aConfirmedMemberConfirmsTheNextAndSeesWhatTheyConfirm() {
        proposals.published(proposals.contributor, proposal(1, organisation));
        var colleague = proposals.person("Carl Colleague", Role.CONTRIBUTOR);
        var id = proposals.prepared(colleague, proposal(2, organisation));

        proposals.let(proposals.contributor, () -> {
            var item = proposals.claimed(id.value(), "confirm");
            assertThat(confirmations.claim(item.id()))
                    .returns("Carl Colleague", Claim::accountName)
                    .satisfies(claim -> assertThat(claim.proposal()).isNotNull());
            confirmations.confirm(item.id());
        });
        assertThat(proposals.waiting(id.value())).containsExactly("publish");
        assertThat(proposals.as(colleague, () -> speakers.speakFor(new Link(organisation, null))))
                .isTrue();
    }

    @Test
    void strangersNeitherSeeNorAnswerTheQuestion() {
        var id = proposals.prepared(proposals.contributor, proposal(1, organisation));
        var item = proposals.as(proposals.moderator, () -> proposals.claimed(id.value(), "confirm"));
        var stranger = proposals.person("Sam Stranger", Role.CONTRIBUTOR);

        assertThatThrownBy(() -> proposals.as(stranger, () -> confirmations.claim(item.id())))
                .isInstanceOf(WorkItemGone.class);
        assertThatThrownBy(() -> proposals.let(stranger, () -> confirmations.confirm(item.id())))
                .isInstanceOf(WorkItemGone.class);
        assertThat(proposals.as(stranger, () -> speakers.speakFor(new Link(organisation, null))))
                .isFalse();
    }

    @Test
    void aRefusalNeedsAReasonAndGoesBackToReviewWithIt() {
        var id = proposals.prepared(proposals.contributor, proposal(1, organisation));
        proposals.let(proposals.moderator, () -> {
            var item = proposals.claimed(id.value(), "confirm");
            assertThatThrownBy(() -> confirmations.refuse(item.id(), " no ")).isInstanceOf(LetterProblem.class);
            confirmations.refuse(item.id(), "They left the organisation last year.");
        });

        assertThat(proposals.waiting(id.value())).containsExactly("review");
        assertThat(revisions.comments(id))
                .extracting(comment -> comment.text())
                .contains("They left the organisation last year.");
        assertThat(proposals.as(proposals.contributor, speakers::mine)).isEmpty();
    }

    @Test
    void whatMakesAClaimIsDoneWithItOrNotAtAll() {
        var id = proposals.prepared(proposals.contributor, proposal(1, organisation));
        var item = proposals.as(proposals.moderator, () -> proposals.claimed(id.value(), "confirm"));
        proposals.let(proposals.moderator, () -> workItems.release(item.id()));

        assertThatThrownBy(() -> proposals.let(proposals.moderator, () -> confirmations.confirm(item.id())))
                .isInstanceOf(org.ogptoolbox.workflow.WorkItemNotClaimed.class);
        assertThat(proposals.as(proposals.contributor, speakers::mine)).isEmpty();
    }

    @Test
    void whoSpeaksNoLongerDoesNotAnswerWhatIsOpenEither() {
        proposals.published(proposals.contributor, proposal(1, organisation));
        var colleague = proposals.person("Carl Colleague", Role.CONTRIBUTOR);
        var id = proposals.prepared(colleague, proposal(2, organisation));
        var item = proposals.as(proposals.contributor, () -> proposals.claimed(id.value(), "confirm"));
        proposals.let(
                proposals.moderator,
                () -> speakers.all(organisation, 10).forEach(speaker -> speakers.end(speaker.id())));

        proposals.let(proposals.contributor, () -> {
            assertThatThrownBy(() -> confirmations.confirm(item.id())).isInstanceOf(WorkItemGone.class);
            assertThatThrownBy(() -> confirmations.refuse(item.id(), "They left the organisation last year."))
                    .isInstanceOf(WorkItemGone.class);
        });
        assertThat(proposals.waiting(id.value())).containsExactly("confirm");
        proposals.let(proposals.moderator, () -> workItems.claim(item.id()));
    }

    @Test
    void anotherOrganisationWithTheSameNameHasSpeakersOfItsOwn() {
        proposals.published(proposals.contributor, proposal(1, organisation));

        assertThat(proposals.as(
                        proposals.contributor, () -> speakers.speakFor(new Link(organisation, UUID.randomUUID()))))
                .isFalse();
    }

    @Test
    void aPublishedContributionDoesNotPassToAnOrganisationThatNeverSpoke() {
        var entry = proposals.published(proposals.contributor, proposal(1, organisation));

        assertThatThrownBy(() -> edited(entry, proposal(1, Proposals.organisation())))
                .isInstanceOf(InvalidContent.class);
        var id = edited(entry, proposal(1, organisation));
        assertThat(proposals.waiting(id.value())).containsExactly("review");
    }

    @Test
    void whatIsPublishedIsCorrectedAlsoAfterItsActionWasClosed() {
        var entry = proposals.published(proposals.contributor, proposal(11, organisation));
        var status = "update collective_action set status = ? where number = 11";
        var jdbc = proposals.bean(JdbcClient.class);
        jdbc.sql(status).param("CLOSED").update();
        try {
            assertThat(proposals.waiting(
                            edited(entry, proposal(11, organisation)).value()))
                    .containsExactly("review");
            assertThatThrownBy(() -> proposals.prepared(proposals.contributor, proposal(11, Proposals.organisation())))
                    .isInstanceOf(InvalidContent.class);
        } finally {
            jdbc.sql(status).param("OPEN").update();
        }
    }

    private RevisionId edited(EntryId entry, ActionProposal content) {
        return proposals.as(proposals.contributor, () -> {
            var submissions = proposals.bean(Submissions.class);
            var id = submissions.edit(entry);
            submissions.saveDraft(id, submissions.mine(id).version(), content, null);
            submissions.submit(id);
            return id;
        });
    }

    @Test
    void moderationEndsItAndTheOrganisationIsAskedAgain() {
        proposals.published(proposals.contributor, proposal(1, organisation));
        proposals.let(
                proposals.moderator,
                () -> speakers.all(organisation, 10).forEach(speaker -> speakers.end(speaker.id())));

        var second = proposals.prepared(proposals.contributor, proposal(2, organisation));
        assertThat(proposals.waiting(second.value())).containsExactly("confirm");
        assertThatThrownBy(() -> proposals.as(proposals.contributor, () -> speakers.all("", 10)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theTimelineOfTheSubmitterTellsWhatHappened() {
        var id = proposals.prepared(proposals.contributor, proposal(1, organisation));
        proposals.let(
                proposals.moderator,
                () -> confirmations.confirm(
                        proposals.claimed(id.value(), "confirm").id()));

        var file = proposals.as(
                proposals.contributor, () -> proposals.bean(CaseFiles.class).of(id));
        assertThat(file.events()).extracting(event -> event.action()).contains("organisation.speaker-confirmed");
    }

    @Test
    void aProposalToAnActionThatIsNotOpenIsNotSubmitted() {
        var submissions = proposals.bean(Submissions.class);
        var id = proposals.as(proposals.contributor, () -> submissions.start(proposal(999, organisation)));

        assertThatThrownBy(() -> proposals.let(proposals.contributor, () -> submissions.submit(id)))
                .isInstanceOfSatisfying(
                        InvalidContent.class,
                        invalid -> assertThat(invalid.problems())
                                .extracting(problem -> problem.pointer())
                                .isEqualTo(List.of("/action")));
    }
}
