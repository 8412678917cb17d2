package org.ogptoolbox.workflow;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ogptoolbox.audit.AuditTrail;
import org.ogptoolbox.identity.AccountId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Remembers how work items came into other hands: in the item's history and the case's trail; and tells of it. */
@Service
public class HandoverHistory {

    private final HandoverRows rows;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HandoverHistory(HandoverRows rows, AuditTrail audit, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** For those who tell people of it. */
    @Transactional(readOnly = true)
    public Optional<Handover> find(UUID id) {
        return rows.find(id);
    }

    List<Handover> of(WorkItemId item) {
        return rows.of(item);
    }

    /** @param stored the item as it was before */
    void add(StoredItem stored, @Nullable AccountId to, @Nullable AccountId by, String reason) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var item = stored.item();
        var handover = new Handover(UUID.randomUUID(), item.id(), now, item.assignee(), to, by, reason);
        rows.insert(handover);
        audit.record(
                to == null ? "work-item.released" : "work-item.given",
                item.caseId().value(),
                Map.of("step", item.step(), "from", text(item.assignee()), "to", text(to)));
        events.publishEvent(new WorkItemEvent.HandedOver(item.id(), handover.id()));
    }

    private static String text(@Nullable AccountId account) {
        return account == null ? "" : account.toString();
    }
}
