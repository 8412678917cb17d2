package org.ogptoolbox.coalition;

import java.util.Optional;
import java.util.Set;
import org.ogptoolbox.content.ActionProposal;
import org.ogptoolbox.content.RevisionDetails;
import org.ogptoolbox.content.RevisionId;
import org.ogptoolbox.content.Revisions;
import org.ogptoolbox.identity.Accounts;
import org.ogptoolbox.workflow.CaseId;
import org.springframework.stereotype.Component;

/** In whose name a case acts: the case of a proposal, or that of a request to join. */
@Component
class Claims {

    private final Revisions revisions;
    private final JoinRows joins;
    private final Accounts accounts;

    Claims(Revisions revisions, JoinRows joins, Accounts accounts) {
        this.revisions = revisions;
        this.joins = joins;
        this.accounts = accounts;
    }

    Claim of(CaseId id) {
        return joins.find(id.value())
                .map(this::claim)
                .or(() -> revisions.find(new RevisionId(id.value())).flatMap(this::claim))
                .orElseThrow(() -> new IllegalStateException("Nobody's name is used in case " + id));
    }

    private Claim claim(JoinRequest join) {
        return new Claim(join.organisation(), join.account(), name(join.account()), null, join.message());
    }

    private Optional<Claim> claim(RevisionDetails revision) {
        return revision.content() instanceof ActionProposal proposal && proposal.organisation() != null
                ? Optional.of(
                        new Claim(proposal.organisation(), revision.author(), name(revision.author()), revision, ""))
                : Optional.empty();
    }

    private String name(org.ogptoolbox.identity.AccountId account) {
        return accounts.names(Set.of(account)).getOrDefault(account, "");
    }
}
