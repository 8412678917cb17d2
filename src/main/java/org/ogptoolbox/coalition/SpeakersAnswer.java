package org.ogptoolbox.coalition;

import java.util.Collection;
import java.util.List;
import org.ogptoolbox.content.ActionProposal;
import org.ogptoolbox.content.Content;
import org.ogptoolbox.content.EntryId;
import org.ogptoolbox.content.Link;
import org.ogptoolbox.content.Organisation;
import org.ogptoolbox.identity.AccountId;
import org.ogptoolbox.submission.AlsoAnswering;
import org.springframework.stereotype.Component;

/** Who speaks for an organisation answers for its contributions, and for its own entry. */
@Component
class SpeakersAnswer implements AlsoAnswering {

    private final SpeakerRows speakers;

    SpeakersAnswer(SpeakerRows speakers) {
        this.speakers = speakers;
    }

    @Override
    public Collection<AccountId> of(EntryId entry, Content published) {
        return switch (published) {
            case ActionProposal proposal when proposal.organisation() != null -> speakers.of(proposal.organisation());
            case Organisation organisation -> speakers.of(new Link(organisation.title(), entry.value()));
            default -> List.of();
        };
    }
}
