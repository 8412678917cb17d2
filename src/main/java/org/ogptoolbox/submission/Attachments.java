package org.ogptoolbox.submission;

import java.util.List;
import java.util.Map;
import org.ogptoolbox.audit.AuditTrail;
import org.ogptoolbox.content.Entries;
import org.ogptoolbox.content.EntryId;
import org.ogptoolbox.content.Kind;
import org.ogptoolbox.content.RevisionDetails;
import org.ogptoolbox.content.RevisionId;
import org.ogptoolbox.content.Revisions;
import org.ogptoolbox.content.UseCase;
import org.ogptoolbox.identity.CurrentUser;
import org.ogptoolbox.workflow.WorkItem;
import org.ogptoolbox.workflow.WorkItemId;
import org.ogptoolbox.workflow.WorkItems;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The step that asks for a use case: an existing one, a new one, or a reason why there is none. Who may act on it is the
 * work item's to say: its submitter, moderators, the Etalab team.
 */
@Service
@PreAuthorize("isAuthenticated()")
public class Attachments {

    /** The step at which a case waits for a use case, and the outcomes that end it. */
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

    /** The tool that waits for a use case. */
    @Transactional(readOnly = true)
    public EntryId tool(WorkItemId id) {
        return tool(workItems.get(id)).entry();
    }

    /** Published use cases whose title contains the text. */
    @Transactional(readOnly = true)
    public List<Entries.Match> published(String text, int limit) {
        return entries.published(Kind.USE_CASE, text, limit);
    }

    /** The current user's own use cases about the item's tool that were submitted, published or not yet. */
    @Transactional(readOnly = true)
    public List<Entries.Match> mine(WorkItemId id) {
        var tool = tool(workItems.get(id)).entry();
        return revisions.byAuthor(currentUser.require().id(), 0, RECENT).stream()
                .filter(revision -> submittedAbout(tool, revision))
                .map(RevisionDetails::entry)
                .distinct()
                .flatMap(entry -> entries.find(entry).stream())
                .toList();
    }

    private static boolean submittedAbout(EntryId tool, RevisionDetails revision) {
        var underWay = switch (revision.state()) {
            case SUBMITTED, CHANGES_REQUESTED, APPROVED, PUBLISHED -> true;
            case DRAFT, REJECTED, WITHDRAWN, SUPERSEDED -> false;
        };
        return underWay
                && revision.content() instanceof UseCase useCase
                && useCase.tools().stream().anyMatch(link -> tool.value().equals(link.entry()));
    }

    /**
     * Says that the use case backs the tool, and completes the item.
     *
     * @throws AttachmentProblem when the use case is neither published nor the person's own
     */
    @Transactional
    public void attach(WorkItemId id, EntryId useCase) {
        var tool = tool(workItems.get(id));
        if (!isPublished(useCase)
                && mine(id).stream().noneMatch(match -> match.id().equals(useCase))) {
            throw AttachmentProblem.notAvailable();
        }
        revisions.attachUseCase(tool.entry(), useCase);
        audit.record("submission.use-case-attached", tool.id().value(), Map.of("useCase", useCase.toString()));
        workItems.complete(id, ATTACHED, Map.of());
    }

    /**
     * Goes on without a use case; the reason stands in the timeline.
     *
     * @throws AttachmentProblem when the reason says too little or too much
     */
    @Transactional
    public void waive(WorkItemId id, String reason) {
        if (reason.strip().length() < SHORTEST_REASON) {
            throw AttachmentProblem.noReason(SHORTEST_REASON);
        }
        if (reason.length() > LONGEST_REASON) {
            throw AttachmentProblem.reasonTooLong(reason.length(), LONGEST_REASON);
        }
        var tool = tool(workItems.get(id));
        var remark = revisions.comment(tool.id(), "", reason.strip());
        revisions.resolve(remark.id());
        audit.record("submission.use-case-waived", tool.id().value(), Map.of());
        workItems.complete(id, WAIVE, Map.of());
    }

    private RevisionDetails tool(WorkItem item) {
        return revisions.get(new RevisionId(item.caseId().value()));
    }

    private boolean isPublished(EntryId id) {
        return entries.find(id)
                .filter(match -> match.kind() == Kind.USE_CASE && match.published())
                .isPresent();
    }
}
