package org.ogptoolbox.notification;

import org.jspecify.annotations.Nullable;
import org.ogptoolbox.identity.Account;
import org.ogptoolbox.identity.AccountId;
import org.ogptoolbox.identity.Accounts;
import org.ogptoolbox.workflow.Cases;
import org.ogptoolbox.workflow.Handover;
import org.ogptoolbox.workflow.HandoverHistory;
import org.ogptoolbox.workflow.WorkItem;
import org.ogptoolbox.workflow.WorkItemEvent;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells who had a work item that they have it no longer, and who was given one that they have it now; and why. */
@Component
class HandoverMails {

    private final HandoverHistory history;
    private final Cases cases;
    private final Accounts accounts;
    private final CaseMails mails;

    HandoverMails(HandoverHistory history, Cases cases, Accounts accounts, CaseMails mails) {
        this.history = history;
        this.cases = cases;
        this.accounts = accounts;
        this.mails = mails;
    }

    @ApplicationModuleListener
    void on(WorkItemEvent.HandedOver event) {
        history.find(event.handover())
                .ifPresent(
                        handover -> cases.awaited(event.workItem()).ifPresent(found -> tell(handover, found.item())));
    }

    /** Nobody is told of what they did themselves. */
    private void tell(Handover handover, WorkItem item) {
        mail(occasion(handover), handover, item, handover.former());
        mail("given", handover, item, handover.present());
    }

    private static String occasion(Handover handover) {
        if (handover.by() == null) {
            return "right-lost";
        }
        return handover.present() == null ? "taken" : "passed-on";
    }

    private void mail(String occasion, Handover handover, WorkItem item, @Nullable AccountId reader) {
        if (reader != null && !reader.equals(handover.by())) {
            accounts.find(reader)
                    .filter(Account::enabled)
                    .ifPresent(account -> mails.handover(
                            occasion, handover, item, account, name(handover.by()), name(handover.present())));
        }
    }

    private String name(@Nullable AccountId id) {
        return id == null ? "" : accounts.find(id).map(Account::name).orElse("–");
    }
}
