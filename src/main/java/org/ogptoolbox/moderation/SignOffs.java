package org.ogptoolbox.moderation;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ogptoolbox.audit.AuditTrail;
import org.ogptoolbox.content.Entries;
import org.ogptoolbox.content.EntryTakenDown;
import org.ogptoolbox.content.RevisionDetails;
import org.ogptoolbox.content.Revisions;
import org.ogptoolbox.content.Takedowns;
import org.ogptoolbox.workflow.WorkItem;
import org.ogptoolbox.workflow.WorkItemId;
import org.ogptoolbox.workflow.WorkItems;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The last look before publication. */
@Service
@PreAuthorize("hasRole('ETALAB')")
public class SignOffs {

    private static final String WHOLE = "";
    /** The step and, as its outcome, at once. */
    public static final String PUBLISH = "publish";

    public static final String SCHEDULE = "schedule";
    public static final String SEND_BACK = "send-back";

    private final WorkItems workItems;
    private final ItemsInHand inHand;
    private final Histories histories;
    private final Revisions revisions;
    private final Entries entries;
    private final AuditTrail audit;
    private final DecisionDrafts drafts;
    private final Takedowns takedowns;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SignOffs(
            WorkItems workItems,
            ItemsInHand inHand,
            Histories histories,
            Revisions revisions,
            Entries entries,
            AuditTrail audit,
            DecisionDrafts drafts,
            Takedowns takedowns,
            ApplicationEventPublisher events,
            Clock clock) {
        this.workItems = workItems;
        this.inHand = inHand;
        this.histories = histories;
        this.revisions = revisions;
        this.entries = entries;
        this.audit = audit;
        this.drafts = drafts;
        this.takedowns = takedowns;
        this.events = events;
        this.clock = clock;
    }

    /** What there is to look at. */
    @Transactional(readOnly = true)
    public SignOffFile file(WorkItemId id) {
        var item = workItems.get(id);
        var revision = revisions.get(ItemsInHand.revision(item));
        return new SignOffFile(
                item, revision, attached(revision), histories.of(revision.id(), revisions.comments(revision.id())));
    }

    private List<Entries.Match> attached(RevisionDetails revision) {
        return revisions.attached(revision.entry()).stream()
                .map(entries::find)
                .flatMap(Optional::stream)
                .toList();
    }

    /** Publishes at once. @throws EntryTakenDown when its entry was */
    @Transactional
    public void publish(WorkItemId id) {
        var item = inHand.require(id);
        requireNotTakenDown(item);
        end(item, PUBLISH, Map.of());
    }

    /**
     * Lets it publish itself.
     *
     * @param when ahead, at most a year
     * @throws DecisionIncomplete for any other moment
     * @throws EntryTakenDown when its entry was
     */
    @Transactional
    public void schedule(WorkItemId id, Instant when) {
        var item = inHand.require(id);
        DecisionRules.lacking(when, clock.instant()).ifPresent(lacking -> {
            throw lacking;
        });
        requireNotTakenDown(item);
        var moment = when.truncatedTo(ChronoUnit.SECONDS);
        end(item, SCHEDULE, Map.of("publishAt", moment.toString()));
        events.publishEvent(new PlanEvent.Planned(ItemsInHand.revision(item), moment, clock.instant()));
    }

    /** Said before the process is asked, which could only fail. */
    private void requireNotTakenDown(WorkItem item) {
        takedowns.requireNotTakenDown(revisions.get(ItemsInHand.revision(item)).entry());
    }

    /** Sends it back to review. @throws DecisionIncomplete without a reason */
    @Transactional
    public void sendBack(WorkItemId id, String reason) {
        var item = inHand.require(id);
        DecisionRules.lackingReason(reason).ifPresent(lacking -> {
            throw lacking;
        });
        revisions.comment(ItemsInHand.revision(item), WHOLE, reason);
        end(item, SEND_BACK, Map.of());
    }

    private void end(WorkItem item, String outcome, Map<String, String> details) {
        var noted = new java.util.HashMap<>(details);
        noted.put("outcome", outcome);
        noted.put("workItem", item.id().toString());
        audit.record("sign-off.decided", item.caseId().value(), noted);
        drafts.forget(item.id());
        workItems.complete(item.id(), outcome, Map.copyOf(details));
    }
}
