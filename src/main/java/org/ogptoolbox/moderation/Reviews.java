package org.ogptoolbox.moderation;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.ogptoolbox.audit.AuditTrail;
import org.ogptoolbox.base.TypedText;
import org.ogptoolbox.content.Entries;
import org.ogptoolbox.content.EntryTakenDown;
import org.ogptoolbox.content.FieldComment;
import org.ogptoolbox.content.FieldDifference;
import org.ogptoolbox.content.RevisionDetails;
import org.ogptoolbox.content.Revisions;
import org.ogptoolbox.content.Takedowns;
import org.ogptoolbox.submission.Findings;
import org.ogptoolbox.workflow.WorkItem;
import org.ogptoolbox.workflow.WorkItemId;
import org.ogptoolbox.workflow.WorkItems;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reviewing what was submitted: looking at it, remarking on it, deciding. */
@Service
@PreAuthorize("hasAnyRole('MODERATOR', 'ETALAB')")
public class Reviews {

    /** The step, and the screen that is made for it. */
    public static final String REVIEW = "review";

    private static final String WHOLE = "";

    private final WorkItems workItems;
    private final ItemsInHand inHand;
    private final Revisions revisions;
    private final Entries entries;
    private final Findings findings;
    private final Opinions opinions;
    private final Histories histories;
    private final AuditTrail audit;
    private final DecisionDrafts drafts;
    private final Takedowns takedowns;

    Reviews(
            WorkItems workItems,
            ItemsInHand inHand,
            Revisions revisions,
            Entries entries,
            Findings findings,
            Opinions opinions,
            Histories histories,
            AuditTrail audit,
            DecisionDrafts drafts,
            Takedowns takedowns) {
        this.workItems = workItems;
        this.inHand = inHand;
        this.revisions = revisions;
        this.entries = entries;
        this.findings = findings;
        this.opinions = opinions;
        this.histories = histories;
        this.audit = audit;
        this.drafts = drafts;
        this.takedowns = takedowns;
    }

    /** What there is to look at. @param reader whose language lists and codes are told in */
    @Transactional(readOnly = true)
    public ReviewFile file(WorkItemId id, Locale reader) {
        var item = workItems.get(id);
        var revision = revisions.get(ItemsInHand.revision(item));
        var comments = revisions.comments(revision.id());
        return new ReviewFile(
                item,
                revision,
                comments,
                changes(revision, reader),
                findings.of(revision.id()),
                entries.similar(revision, true),
                opinions.of(revision, comments),
                histories.of(revision.id(), comments));
    }

    private List<FieldDifference> changes(RevisionDetails revision, Locale reader) {
        if (revision.round() > 1) {
            return revisions.differencesSince(revision.id(), revision.round() - 1, reader);
        }
        return revision.publishedBefore() ? revisions.differencesSince(revision.id(), 0, reader) : List.of();
    }

    /**
     * Writes a remark at a field at once, so that nothing is lost before the decision.
     *
     * @param pointer the field; empty string for the whole
     */
    @Transactional
    public FieldComment remark(WorkItemId id, String pointer, String text) {
        var item = inHand.require(id);
        if (TypedText.blank(text)) {
            throw new DecisionIncomplete("moderation.rule.empty-remark");
        }
        return revisions.comment(ItemsInHand.revision(item), pointer, text);
    }

    /** Ticks a remark off. */
    @Transactional
    public void resolve(WorkItemId id, UUID comment) {
        var item = inHand.require(id);
        revisions.comments(ItemsInHand.revision(item)).stream()
                .filter(known -> known.id().equals(comment))
                .findFirst()
                .ifPresent(known -> revisions.resolve(known.id()));
    }

    /**
     * Ends the review: message and remarks, the audit row, the work item and what the process does with the revision
     * commit together or not at all.
     *
     * @throws DecisionIncomplete when the decision lacks something
     * @throws EntryTakenDown when it approves a change of an entry that was taken down
     */
    @Transactional
    public void decide(WorkItemId id, ReviewDecision decision) {
        var item = inHand.require(id);
        var revision = revisions.get(ItemsInHand.revision(item));
        DecisionRules.lacking(decision, revision.entry(), open(revision)).ifPresent(lacking -> {
            throw lacking;
        });
        if (decision.outcome() == ReviewOutcome.APPROVE) {
            // Where approving publishes, the process could only fail; elsewhere sign-off would be in vain.
            takedowns.requireNotTakenDown(revision.entry());
        }
        for (var remark : decision.remarks()) {
            revisions.comment(revision.id(), remark.pointer(), remark.text());
        }
        if (!decision.message().isEmpty()) {
            revisions.comment(revision.id(), WHOLE, decision.message());
        }
        audit.record("review.decided", revision.id().value(), details(item, decision));
        drafts.forget(id);
        workItems.complete(id, decision.outcome().code(), variables(decision));
    }

    private long open(RevisionDetails revision) {
        return FieldComment.open(revisions.comments(revision.id())).size();
    }

    private static Map<String, String> details(WorkItem item, ReviewDecision decision) {
        var details = new HashMap<String, String>();
        details.put("outcome", decision.outcome().code());
        details.put("workItem", item.id().toString());
        if (decision.duplicateOf() != null) {
            details.put("duplicateOf", decision.duplicateOf().toString());
        }
        return details;
    }

    /** Ids only: the message is a comment, never a process variable. */
    private static Map<String, Object> variables(ReviewDecision decision) {
        return decision.outcome() == ReviewOutcome.DUPLICATE && decision.duplicateOf() != null
                ? Map.of("duplicateOf", decision.duplicateOf().toString())
                : Map.of();
    }
}
