package org.ogptoolbox.notification;

import org.ogptoolbox.content.EntryEvent;
import org.ogptoolbox.content.TakedownId;
import org.ogptoolbox.content.Takedowns;
import org.ogptoolbox.identity.Account;
import org.ogptoolbox.identity.Accounts;
import org.ogptoolbox.identity.Role;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells the author that an entry was taken down or is back, and the Etalab team that a second pair of eyes is wanted. */
@Component
class TakedownMails {

    private final Takedowns takedowns;
    private final Accounts accounts;
    private final CaseMails mails;

    TakedownMails(Takedowns takedowns, Accounts accounts, CaseMails mails) {
        this.takedowns = takedowns;
        this.accounts = accounts;
        this.mails = mails;
    }

    /** Whoever asked knows. */
    @ApplicationModuleListener
    void on(EntryEvent.TakedownAsked event) {
        var takedown = takedowns.get(event.takedown());
        accounts.withRole(Role.ETALAB).stream()
                .filter(account -> !account.id().equals(takedown.askedBy()))
                .forEach(account -> mails.takedown("asked", takedown, "/app/published", account));
    }

    @ApplicationModuleListener
    void on(EntryEvent.TakenDown event) {
        tellAuthor("taken-down", event.takedown());
    }

    @ApplicationModuleListener
    void on(EntryEvent.PublishedAgain event) {
        tellAuthor("published-again", event.takedown());
    }

    private void tellAuthor(String occasion, TakedownId id) {
        var takedown = takedowns.get(id);
        accounts.find(takedown.author())
                .filter(Account::enabled)
                .ifPresent(author ->
                        mails.takedown(occasion, takedown, "/app/submissions/" + takedown.revision(), author));
    }
}
