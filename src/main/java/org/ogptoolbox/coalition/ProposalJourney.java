package org.ogptoolbox.coalition;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ogptoolbox.content.ActionProposal;
import org.ogptoolbox.content.ActionTitles;
import org.ogptoolbox.content.Content;
import org.ogptoolbox.content.Kind;
import org.ogptoolbox.content.Problem;
import org.ogptoolbox.content.RevisionDetails;
import org.ogptoolbox.content.RevisionState;
import org.ogptoolbox.content.Revisions;
import org.ogptoolbox.identity.CurrentUser;
import org.ogptoolbox.submission.Answering;
import org.ogptoolbox.submission.Journey;
import org.springframework.stereotype.Component;

/** A proposal goes to an action that is open, and needs the word of the organisation it speaks of. */
@Component
class ProposalJourney implements Journey {

    private final ActionTitles actions;
    private final Revisions revisions;
    private final SpeakerRows speakers;
    private final Answering answering;
    private final CurrentUser currentUser;

    ProposalJourney(
            ActionTitles actions,
            Revisions revisions,
            SpeakerRows speakers,
            Answering answering,
            CurrentUser currentUser) {
        this.actions = actions;
        this.revisions = revisions;
        this.speakers = speakers;
        this.answering = answering;
        this.currentUser = currentUser;
    }

    @Override
    public Kind kind() {
        return Kind.ACTION_PROPOSAL;
    }

    @Override
    public String process() {
        return "action-proposal";
    }

    @Override
    public List<Problem> problems(Content content, @Nullable RevisionDetails revision) {
        if (!(content instanceof ActionProposal proposal)) {
            return List.of();
        }
        var published = published(revision);
        return Stream.of(action(proposal, revision, published), organisation(proposal, revision, published))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<ActionProposal> published(@Nullable RevisionDetails revision) {
        return Optional.ofNullable(revision)
                .flatMap(stored -> revisions.published(stored.entry()))
                .map(stored -> (ActionProposal) stored.content());
    }

    /** What is published or under review stays with its action, also when that was closed meanwhile. */
    private Optional<Problem> action(
            ActionProposal proposal, @Nullable RevisionDetails revision, Optional<ActionProposal> published) {
        var action = proposal.action();
        var begun = revision != null && revision.state() == RevisionState.CHANGES_REQUESTED
                || published
                        .filter(before -> Objects.equals(before.action(), action))
                        .isPresent();
        return action == null || begun || actions.open().containsKey(action)
                ? Optional.empty()
                : Optional.of(new Problem("/action", "coalition.problem.action-not-open", List.of(action)));
    }

    /**
     * A later revision does not ask the organisation again, so it may not name one that has not spoken. Who does not
     * answer for the contribution leaves its organisation as it is: letters and reports would go with it.
     */
    private Optional<Problem> organisation(
            ActionProposal proposal, @Nullable RevisionDetails revision, Optional<ActionProposal> published) {
        var organisation = proposal.organisation();
        if (organisation == null || revision == null || published.isEmpty()) {
            return Optional.empty();
        }
        var before = Optional.ofNullable(published.get().organisation());
        var me = currentUser.require().id();
        var fits = answering.of(revision.entry()).contains(me)
                ? before.filter(link -> SpeakerRows.same(link, organisation)).isPresent()
                        || speakers.speaks(me, organisation)
                : before.map(SpeakerRows::key)
                        .filter(SpeakerRows.key(organisation)::equals)
                        .isPresent();
        return fits
                ? Optional.empty()
                : Optional.of(new Problem(
                        "/organisation", "coalition.problem.other-organisation", List.of(organisation.name())));
    }
}
