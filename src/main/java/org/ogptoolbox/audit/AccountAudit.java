package org.ogptoolbox.audit;

import org.ogptoolbox.identity.AccountEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Identity does not know the trail; what is done to accounts is heard, within the same transaction. */
@Component
class AccountAudit {

    private final AuditTrail trail;

    AccountAudit(AuditTrail trail) {
        this.trail = trail;
    }

    @EventListener
    void record(AccountEvent event) {
        trail.record(event.action(), event.account().value(), event.details());
    }
}
