package org.ogptoolbox.notification;

import org.ogptoolbox.content.RevisionEvent;
import org.ogptoolbox.content.RevisionId;
import org.ogptoolbox.content.Revisions;
import org.ogptoolbox.identity.Account;
import org.ogptoolbox.identity.Accounts;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells the author how it goes with what they submitted. That changes are wanted, the Revise step's own mail says. */
@Component
class RevisionMails {

    private final Revisions revisions;
    private final Accounts accounts;
    private final CaseMails mails;

    RevisionMails(Revisions revisions, Accounts accounts, CaseMails mails) {
        this.revisions = revisions;
        this.accounts = accounts;
        this.mails = mails;
    }

    @ApplicationModuleListener
    void on(RevisionEvent.Submitted event) {
        tell(event.revision(), "submitted");
    }

    @ApplicationModuleListener
    void on(RevisionEvent.Approved event) {
        tell(event.revision(), "approved");
    }

    @ApplicationModuleListener
    void on(RevisionEvent.Rejected event) {
        tell(event.revision(), "rejected");
    }

    @ApplicationModuleListener
    void on(RevisionEvent.Withdrawn event) {
        tell(event.revision(), "withdrawn");
    }

    @ApplicationModuleListener
    void on(RevisionEvent.Published event) {
        tell(event.revision(), "published");
    }

    private void tell(RevisionId id, String occasion) {
        revisions
                .find(id)
                .ifPresent(revision -> accounts.find(revision.author())
                        .filter(Account::enabled)
                        .ifPresent(author -> mails.revision(occasion, revision, author)));
    }
}
