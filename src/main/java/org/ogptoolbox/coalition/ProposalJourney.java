package org.ogptoolbox.coalition;

import java.util.List;
import org.ogptoolbox.content.ActionProposal;
import org.ogptoolbox.content.ActionTitles;
import org.ogptoolbox.content.Content;
import org.ogptoolbox.content.Kind;
import org.ogptoolbox.content.Problem;
import org.ogptoolbox.submission.Journey;
import org.springframework.stereotype.Component;

/** A proposal goes to an action that is open, and needs the word of the organisation it speaks of. */
@Component
class ProposalJourney implements Journey {

    private final ActionTitles actions;

    ProposalJourney(ActionTitles actions) {
        this.actions = actions;
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
    public List<Problem> problems(Content content) {
        var action = content instanceof ActionProposal proposal ? proposal.action() : null;
        return action == null || actions.open().containsKey(action)
                ? List.of()
                : List.of(new Problem("/action", "coalition.problem.action-not-open", List.of(action)));
    }
}
