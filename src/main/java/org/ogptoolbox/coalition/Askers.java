package org.ogptoolbox.coalition;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.ogptoolbox.content.RevisionDetails;
import org.ogptoolbox.content.RevisionState;
import org.ogptoolbox.content.Revisions;
import org.ogptoolbox.identity.Account;
import org.ogptoolbox.identity.AccountId;
import org.ogptoolbox.identity.Accounts;
import org.ogptoolbox.identity.CurrentUser;
import org.ogptoolbox.identity.Role;
import org.springframework.stereotype.Component;

/** Tells who asks: their account, and what they contributed before. */
@Component
class Askers {

    private static final int RECENT = 200;

    private final Accounts accounts;
    private final Revisions revisions;
    private final CurrentUser currentUser;

    Askers(Accounts accounts, Revisions revisions, CurrentUser currentUser) {
        this.accounts = accounts;
        this.revisions = revisions;
        this.currentUser = currentUser;
    }

    /** @param asking the case in which they ask, which is not "before" */
    Asker of(AccountId id, UUID asking) {
        var account = accounts.find(id);
        var theirs = revisions.byAuthor(id, 0, RECENT).stream()
                .filter(revision -> !revision.id().value().equals(asking))
                .toList();
        var underWay = theirs.stream().filter(Askers::underWay).toList();
        return new Asker(
                account.map(Account::name).orElse(""),
                account.map(known -> domain(known.email())).orElse(""),
                accounts.since(id).orElse(Instant.EPOCH),
                theirs.stream()
                        .filter(revision -> revision.state() == RevisionState.PUBLISHED)
                        .toList(),
                underWay.size(),
                maySee() ? underWay : List.of());
    }

    private static boolean underWay(RevisionDetails revision) {
        return switch (revision.state()) {
            case SUBMITTED, CHANGES_REQUESTED, APPROVED -> true;
            case DRAFT, PUBLISHED, REJECTED, WITHDRAWN, SUPERSEDED, TAKEN_DOWN -> false;
        };
    }

    /** Who speaks for an organisation may answer, but reads nobody's drafts. */
    private boolean maySee() {
        var reader = currentUser.require();
        return reader.has(Role.MODERATOR) || reader.has(Role.ETALAB);
    }

    private static String domain(String email) {
        return email.substring(email.lastIndexOf('@') + 1);
    }
}
