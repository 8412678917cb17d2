package org.ogptoolbox.notification;

import org.ogptoolbox.content.RevisionEvent;
import org.ogptoolbox.content.RevisionId;
import org.ogptoolbox.content.Revisions;
import org.ogptoolbox.identity.Account;
import org.ogptoolbox.identity.Accounts;
import org.ogptoolbox.submission.Answering;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Tells the author how it goes with what they submitted, and those who look after an entry that somebody else's change to
 * it is published. That changes are wanted, the Revise step's own mail says.
 */
@Component
class RevisionMails {

    private final Revisions revisions;
    private final Accounts accounts;
    private final Answering answering;
    private final CaseMails mails;

    RevisionMails(Revisions revisions, Accounts accounts, Answering answering, CaseMails mails) {
        this.revisions = revisions;
        this.accounts = accounts;
        this.answering = answering;
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
        revisions
                .find(event.revision())
                .ifPresent(revision ->
                        answering.asked(revision).forEach(maintainer -> mails.maintained(revision, maintainer)));
    }

    private void tell(RevisionId id, String occasion) {
        revisions
                .find(id)
                .ifPresent(revision -> accounts.find(revision.author())
                        .filter(Account::enabled)
                        .ifPresent(author -> mails.revision(occasion, revision, author)));
    }
}
