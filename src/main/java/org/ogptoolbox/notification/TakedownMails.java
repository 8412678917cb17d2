package org.ogptoolbox.notification;

import java.util.stream.Stream;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.content.EntryEvent;
import org.ogptoolbox.content.Maintainers;
import org.ogptoolbox.content.TakedownDetails;
import org.ogptoolbox.content.TakedownId;
import org.ogptoolbox.content.Takedowns;
import org.ogptoolbox.identity.Account;
import org.ogptoolbox.identity.Accounts;
import org.ogptoolbox.identity.Role;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Tells the author, and those who look after an entry, that it was taken down or is back; and the Etalab team that a second
 * pair of eyes is wanted.
 */
@Component
class TakedownMails {

    private final Takedowns takedowns;
    private final Accounts accounts;
    private final Maintainers maintainers;
    private final CaseMails mails;

    TakedownMails(Takedowns takedowns, Accounts accounts, Maintainers maintainers, CaseMails mails) {
        this.takedowns = takedowns;
        this.maintainers = maintainers;
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
        tell("taken-down", event.takedown());
    }

    @ApplicationModuleListener
    void on(EntryEvent.PublishedAgain event) {
        tell("published-again", event.takedown());
    }

    /** Its author, and everybody who looks after it. */
    private void tell(String occasion, TakedownId id) {
        var takedown = takedowns.get(id);
        Stream.concat(Stream.of(takedown.author()), maintainers.of(takedown.entry()).stream())
                .distinct()
                .flatMap(reader -> accounts.find(reader).stream())
                .filter(Account::enabled)
                .forEach(reader -> mails.takedown(occasion, takedown, path(takedown, reader), reader));
    }

    /** The case is its author's; everybody sees what readers see. */
    private static String path(TakedownDetails takedown, Account reader) {
        return reader.id().equals(takedown.author())
                ? "/app/submissions/" + takedown.revision()
                : "/" + Language.nearest(reader.language().locale()) + "/"
                        + takedown.kind().plural() + "/" + takedown.slug();
    }
}
