package org.ogptoolbox.coalition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ogptoolbox.coalition.Proposals.proposal;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ogptoolbox.IntegrationTest;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.content.ActionProposal;
import org.ogptoolbox.content.EntryId;
import org.ogptoolbox.content.InvalidContent;
import org.ogptoolbox.content.Link;
import org.ogptoolbox.content.RevisionId;
import org.ogptoolbox.content.Revisions;
import org.ogptoolbox.identity.AccountId;
import org.ogptoolbox.identity.Role;
import org.ogptoolbox.moderation.Consultations;
import org.ogptoolbox.moderation.ReviewDecision;
import org.ogptoolbox.moderation.ReviewOutcome;
import org.ogptoolbox.moderation.Reviews;
import org.ogptoolbox.submission.Submissions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

/** Whoever changes a contribution of others gets nothing by it: neither its letters, nor its reports, nor its organisation. */
@IntegrationTest
class SuggestedContributionsTest {

    private static final int ACTION = 14;

    @Autowired
    ApplicationContext context;

    @Autowired
    Conversations conversations;

    @Autowired
    Progress progress;

    @Autowired
    Revisions revisions;

    private Proposals proposals;
    private AccountId stranger;
    private String organisation;
    private EntryId entry;

    @BeforeEach
    void aContribution() {
        proposals = new Proposals(context);
        stranger = proposals.person("Sam Stranger", Role.CONTRIBUTOR);
        organisation = Proposals.organisation();
        entry = proposals.published(proposals.contributor, proposal(ACTION, organisation));
    }

    @Test
    void whoeverWroteTheNewestRevisionInheritsNeitherLettersNorReports() {
        var before = proposals.person("Wanda Writer", Role.CONTRIBUTOR);
        var conversation = proposals.as(before, () -> conversations.write(entry, "Shall we begin?"));
        publishedByTheStranger();

        assertThat(revisions.published(entry).orElseThrow().author()).isEqualTo(stranger);
        assertThatThrownBy(() -> proposals.as(stranger, () -> conversations.get(conversation)))
                .isInstanceOf(ConversationNotFound.class);
        proposals.let(before, () -> conversations.answer(conversation, "For the owner alone."));
        assertThat(proposals.mails(stranger)).noneMatch(mail -> mail.contains("For the owner alone."));
        assertThat(proposals.mails(proposals.contributor)).anyMatch(mail -> mail.contains("For the owner alone."));

        assertThat(proposals.as(stranger, progress::mine)).isEmpty();
        assertThatThrownBy(() -> report(stranger)).isInstanceOf(AccessDeniedException.class);
        report(proposals.contributor);
        assertThat(proposals.as(proposals.contributor, conversations::mine)).hasSize(1);
    }

    @Test
    void theStrangersChangeIsAskedOfItsMaintainerAndOfThoseWhoSpeakForItsOrganisation() {
        var colleague = proposals.person("Carl Colleague", Role.CONTRIBUTOR);
        proposals.published(colleague, proposal(15, organisation));
        var id = suggested(proposal(ACTION, organisation));

        proposals.let(colleague, () -> proposals.claimed(id.value(), "consult"));
        assertThat(proposals.waiting(id.value())).containsExactly("consult");
    }

    @Test
    void whoSpeaksForTheOrganisationChangesItLikeTheirOwn() {
        var colleague = proposals.person("Carl Colleague", Role.CONTRIBUTOR);
        proposals.published(colleague, proposal(15, organisation));
        var id = suggested(colleague, proposal(ACTION, organisation));
        assertThat(proposals.waiting(id.value())).containsExactly("review");
    }

    @Test
    void theStrangerDoesNotMoveItToTheirOwnOrganisation() {
        var theirs = Proposals.organisation();
        proposals.published(stranger, proposal(ACTION, theirs));

        assertThatThrownBy(() -> suggested(proposal(ACTION, theirs))).isInstanceOf(InvalidContent.class);
        var namesake = in(new Link(organisation, UUID.randomUUID()));
        assertThatThrownBy(() -> suggested(namesake)).isInstanceOf(InvalidContent.class);
    }

    private void publishedByTheStranger() {
        var id = suggested(proposal(ACTION, organisation));
        proposals.let(
                proposals.contributor,
                () -> proposals
                        .bean(Consultations.class)
                        .agree(proposals.claimed(id.value(), "consult").id(), ""));
        proposals.let(
                proposals.moderator,
                () -> proposals
                        .bean(Reviews.class)
                        .decide(
                                proposals.claimed(id.value(), "review").id(),
                                ReviewDecision.of(ReviewOutcome.APPROVE, "")));
    }

    private RevisionId suggested(ActionProposal content) {
        return suggested(stranger, content);
    }

    private RevisionId suggested(AccountId author, ActionProposal content) {
        return proposals.as(author, () -> {
            var submissions = proposals.bean(Submissions.class);
            var id = submissions.edit(entry);
            submissions.saveDraft(id, submissions.mine(id).version(), content, null);
            submissions.submit(id);
            return id;
        });
    }

    private void report(AccountId who) {
        proposals.let(
                who,
                () -> progress.report(entry, "m1", "done", "Out.", Language.ENGLISH, "", LocalDate.of(2024, 1, 1)));
    }

    private ActionProposal in(Link other) {
        var one = proposal(ACTION, organisation);
        return new ActionProposal(
                one.action(),
                one.name(),
                one.abstractText(),
                one.description(),
                other,
                one.country(),
                one.type(),
                one.offered(),
                one.sought(),
                one.milestones(),
                one.partners(),
                one.tools(),
                one.links());
    }
}
