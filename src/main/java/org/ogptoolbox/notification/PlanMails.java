package org.ogptoolbox.notification;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ogptoolbox.content.Revisions;
import org.ogptoolbox.identity.Account;
import org.ogptoolbox.identity.AccountId;
import org.ogptoolbox.identity.Accounts;
import org.ogptoolbox.moderation.PlanEvent;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells the author when something will be published, and everybody who was told of a moment that it changed. */
@Component
class PlanMails {

    private final Revisions revisions;
    private final Accounts accounts;
    private final CaseMails mails;

    PlanMails(Revisions revisions, Accounts accounts, CaseMails mails) {
        this.revisions = revisions;
        this.accounts = accounts;
        this.mails = mails;
    }

    @ApplicationModuleListener
    void on(PlanEvent.Planned event) {
        tell("planned", event, event.when(), null);
    }

    @ApplicationModuleListener
    void on(PlanEvent.Moved event) {
        tell("moved", event, event.when(), event.planner());
    }

    @ApplicationModuleListener
    void on(PlanEvent.TakenBack event) {
        tell("taken-back", event, event.when(), event.planner());
    }

    private void tell(String occasion, PlanEvent event, Instant when, @Nullable AccountId planner) {
        revisions
                .find(event.revision())
                .ifPresent(revision -> Stream.of(Optional.of(revision.author()), Optional.ofNullable(planner))
                        .flatMap(Optional::stream)
                        .distinct()
                        .flatMap(id -> accounts.find(id).stream())
                        .filter(Account::enabled)
                        .forEach(reader -> mails.plan(occasion, revision, when, event.decided(), reader)));
    }
}
