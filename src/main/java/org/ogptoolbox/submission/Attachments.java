package org.ogptoolbox.submission;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ogptoolbox.audit.AuditTrail;
import org.ogptoolbox.base.TypedText;
import org.ogptoolbox.content.Entries;
import org.ogptoolbox.content.EntryId;
import org.ogptoolbox.content.Kind;
import org.ogptoolbox.content.RevisionDetails;
import org.ogptoolbox.content.RevisionId;
import org.ogptoolbox.content.Revisions;
import org.ogptoolbox.identity.CurrentUser;
import org.ogptoolbox.workflow.WorkItem;
import org.ogptoolbox.workflow.WorkItemGone;
import org.ogptoolbox.workflow.WorkItemId;
import org.ogptoolbox.workflow.WorkItemNotClaimed;
import org.ogptoolbox.workflow.WorkItems;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The step that asks for what shows what an entry is good for ({@link Kind#backedBy()}): something that exists, something
 * new, or a reason why there is nothing. Who may act on it is the work item's to say: its submitter, moderators, the
 * Etalab team.
 */
@Service
@PreAuthorize("isAuthenticated()")
public class Attachments {

    /** The step at which a case waits for a use case (or what else backs its kind), and the outcomes that end it. */
    public static final String ATTACH_USE_CASE = "attachUseCase";

    public static final String ATTACHED = "attached";
    public static final String WAIVE = "waive";

    /** Fewer characters explain nothing ("no", "later"). */
    public static final int SHORTEST_REASON = 10;

    public static final int LONGEST_REASON = 2_000;

    private static final int RECENT = 100;

    private final WorkItems workItems;
    private final Revisions revisions;
    private final Entries entries;
    private final AuditTrail audit;
    private final CurrentUser currentUser;

    Attachments(WorkItems workItems, Revisions revisions, Entries entries, AuditTrail audit, CurrentUser currentUser) {
        this.workItems = workItems;
        this.revisions = revisions;
        this.entries = entries;
        this.audit = audit;
        this.currentUser = currentUser;
    }

    /** The revision that waits for something to back it. */
    @Transactional(readOnly = true)
    public RevisionDetails waiting(WorkItemId id) {
        return waiting(workItems.get(id));
    }

    /** Published entries of a kind whose title contains the text. */
    @Transactional(readOnly = true)
    public List<Entries.Match> published(Kind kind, String text, int limit) {
        return entries.published(kind, text, limit);
    }

    /** What the current user submitted that may back the item's entry, published or not yet. */
    @Transactional(readOnly = true)
    public List<Entries.Match> mine(WorkItemId id) {
        var waiting = waiting(id);
        return revisions.byAuthor(currentUser.require().id(), 0, RECENT).stream()
                .filter(revision -> waiting.kind().backedBy().contains(revision.kind()))
                .filter(revision -> submitted(revision) && about(waiting, revision))
                .map(RevisionDetails::entry)
                .distinct()
                .flatMap(entry -> entries.find(entry).stream())
                .toList();
    }

    private static boolean submitted(RevisionDetails revision) {
        return switch (revision.state()) {
            case SUBMITTED, CHANGES_REQUESTED, APPROVED, PUBLISHED -> true;
            case DRAFT, REJECTED, WITHDRAWN, SUPERSEDED, TAKEN_DOWN -> false;
        };
    }

    /** A use case says which tools it is about; nothing says which proposals it may serve. */
    private static boolean about(RevisionDetails waiting, RevisionDetails backing) {
        return waiting.kind() != Kind.TOOL
                || backing.content().mentions().stream()
                        .anyMatch(link -> waiting.entry().value().equals(link.entry()));
    }

    /** What was attached at this step so far, in the order in which it was. */
    @Transactional(readOnly = true)
    public List<Entries.Match> attached(WorkItemId id) {
        return attached(workItems.get(id));
    }

    private List<Entries.Match> attached(WorkItem item) {
        return revisions.attachedSince(waiting(item).entry(), item.createdAt()).stream()
                .flatMap(entry -> entries.find(entry).stream())
                .toList();
    }

    /**
     * Says that an entry backs the one that waits; others may follow, until {@link #done}.
     *
     * @throws AttachmentProblem when it is neither published nor the person's own, or cannot back this kind of entry
     * @throws WorkItemNotClaimed when the person does not have the item
     */
    @Transactional
    public void attach(WorkItemId id, EntryId backing) {
        var waiting = waiting(inHand(id));
        var kind = available(waiting, backing)
                .or(() -> mine(id).stream()
                        .filter(match -> match.id().equals(backing))
                        .findFirst())
                .orElseThrow(AttachmentProblem::notAvailable)
                .kind();
        revisions.attach(waiting.entry(), backing);
        audit.record(
                "submission." + kind.path() + "-attached", waiting.id().value(), Map.of("backing", backing.toString()));
    }

    /** Takes back what was attached at this step; anything else is left alone. */
    @Transactional
    public void detach(WorkItemId id, EntryId backing) {
        var item = inHand(id);
        if (attached(item).stream().anyMatch(match -> match.id().equals(backing))) {
            revisions.detach(waiting(item).entry(), backing);
        }
    }

    /** Nothing more is to be attached. @throws AttachmentProblem when nothing is */
    @Transactional
    public void done(WorkItemId id) {
        if (revisions.attached(waiting(inHand(id)).entry()).isEmpty()) {
            throw AttachmentProblem.nothing();
        }
        workItems.complete(id, ATTACHED, Map.of());
    }

    /** Locked until the transaction ends; what is done between claiming and completing is done by who has the item. */
    private WorkItem inHand(WorkItemId id) {
        var item = workItems.get(id);
        if (!item.open()) {
            throw new WorkItemGone();
        }
        if (!currentUser.require().id().equals(item.assignee())) {
            throw new WorkItemNotClaimed();
        }
        return workItems.claim(id);
    }

    private Optional<Entries.Match> available(RevisionDetails waiting, EntryId backing) {
        return entries.find(backing)
                .filter(match -> match.published() && waiting.kind().backedBy().contains(match.kind()));
    }

    /**
     * Goes on without a use case; the reason stands in the timeline.
     *
     * @throws AttachmentProblem when the reason says too little or too much
     */
    @Transactional
    public void waive(WorkItemId id, String typed) {
        var reason = TypedText.of(typed);
        if (TypedText.blank(reason) || reason.length() < SHORTEST_REASON) {
            throw AttachmentProblem.noReason(SHORTEST_REASON);
        }
        if (TypedText.length(reason) > LONGEST_REASON) {
            throw AttachmentProblem.reasonTooLong(TypedText.length(reason), LONGEST_REASON);
        }
        var waiting = waiting(id);
        var remark = revisions.comment(waiting.id(), "", reason);
        revisions.resolve(remark.id());
        audit.record("submission.use-case-waived", waiting.id().value(), Map.of());
        workItems.complete(id, WAIVE, Map.of());
    }

    private RevisionDetails waiting(WorkItem item) {
        return revisions.get(new RevisionId(item.caseId().value()));
    }
}
