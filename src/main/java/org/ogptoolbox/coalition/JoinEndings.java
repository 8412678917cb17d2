package org.ogptoolbox.coalition;

import java.util.Map;
import org.ogptoolbox.audit.AuditTrail;
import org.ogptoolbox.workflow.CaseId;
import org.springframework.stereotype.Component;

/** Ends a request to join, once, and tells who asked. */
@Component
class JoinEndings {

    private final JoinRows rows;
    private final CoalitionMails mails;
    private final AuditTrail audit;

    JoinEndings(JoinRows rows, CoalitionMails mails, AuditTrail audit) {
        this.rows = rows;
        this.mails = mails;
        this.audit = audit;
    }

    void end(CaseId id, JoinState state) {
        if (rows.end(id.value(), state)) {
            audit.record("coalition.join-ended", id.value(), Map.of("state", state.name()));
            if (state != JoinState.WITHDRAWN) {
                rows.find(id.value()).ifPresent(mails::joinAnswered);
            }
        }
    }
}
