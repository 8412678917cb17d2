package org.ogptoolbox.submission;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ogptoolbox.content.CommentNotFound;
import org.ogptoolbox.content.Content;
import org.ogptoolbox.content.Contents;
import org.ogptoolbox.content.EntryId;
import org.ogptoolbox.content.FieldComment;
import org.ogptoolbox.content.InvalidContent;
import org.ogptoolbox.content.Kind;
import org.ogptoolbox.content.RevisionDetails;
import org.ogptoolbox.content.RevisionId;
import org.ogptoolbox.content.RevisionNotFound;
import org.ogptoolbox.content.RevisionState;
import org.ogptoolbox.content.Revisions;
import org.ogptoolbox.identity.AccountId;
import org.ogptoolbox.identity.CurrentUser;
import org.ogptoolbox.workflow.CaseId;
import org.ogptoolbox.workflow.Cases;
import org.ogptoolbox.workflow.WorkItem;
import org.ogptoolbox.workflow.WorkItems;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A contributor's way: from the first letter typed to submitting, revising and withdrawing. Everything here is about the
 * current user's own revisions; of others' it is said that there is no such thing.
 */
@Service
@PreAuthorize("isAuthenticated()")
public class Submissions {

    /** The step at which a case waits for its submitter, and the outcome that ends it. */
    public static final String REVISE = "revise";

    public static final String RESUBMIT = "resubmit";

    private static final int MOST_DRAFTS = 50;

    /** The step at which those who look after an entry are asked about a change that somebody else suggests. */
    public static final String CONSULT = "consult";

    private final Revisions revisions;
    private final Contents contents;
    private final Journeys journeys;
    private final Cases cases;
    private final WorkItems workItems;
    private final CurrentUser currentUser;

    Submissions(
            Revisions revisions,
            Contents contents,
            Journeys journeys,
            Cases cases,
            WorkItems workItems,
            CurrentUser currentUser) {
        this.revisions = revisions;
        this.contents = contents;
        this.journeys = journeys;
        this.cases = cases;
        this.workItems = workItems;
        this.currentUser = currentUser;
    }

    /** A new draft of this kind for the current user. */
    @Transactional
    public RevisionId start(Kind kind) {
        return start(contents.empty(kind));
    }

    /** A new draft that begins with what was typed already. */
    @Transactional
    public RevisionId start(Content initial) {
        return revisions.start(initial);
    }

    /**
     * A new draft of a published entry, or the current user's open one. Anybody may suggest a change: those who look after
     * the entry are asked before it is reviewed, and go on to answer for it ({@link Answering}).
     *
     * @throws org.ogptoolbox.content.EntryNotFound when nothing of it is published
     */
    @Transactional
    public RevisionId edit(EntryId entry) {
        return revisions.startRevision(entry);
    }

    /**
     * A draft that begins with what a rejected or withdrawn revision of the current user's says: a new entry, or a new
     * revision of the entry if that is published. Doing it again finds the same draft; what was typed into it stays.
     */
    @Transactional
    public RevisionId reuse(RevisionId id) {
        var ended = mine(id);
        if (ended.publishedBefore()) {
            return reuse(ended, revisions.startRevision(ended.entry()));
        }
        return revisions.byAuthor(author(), 0, MOST_DRAFTS).stream()
                .filter(other ->
                        other.state() == RevisionState.DRAFT && !other.id().equals(id))
                .filter(other -> other.content().equals(ended.content()))
                .map(RevisionDetails::id)
                .findFirst()
                .orElseGet(() -> revisions.start(ended.content()));
    }

    private RevisionId reuse(RevisionDetails ended, RevisionId draft) {
        var begun = mine(draft);
        var untouched = revisions
                .published(ended.entry())
                .filter(published -> published.content().equals(begun.content()))
                .isPresent();
        if (untouched && begun.state() == RevisionState.DRAFT) {
            revisions.save(draft, begun.version(), ended.content(), null);
        }
        return draft;
    }

    /** The author's revision. Others are told that there is none. */
    @Transactional(readOnly = true)
    public RevisionDetails mine(RevisionId id) {
        return revisions
                .find(id)
                .filter(revision -> revision.author().equals(author()))
                .orElseThrow(() -> new RevisionNotFound(id));
    }

    /** Those among these that are the current user's, with their texts. */
    @Transactional(readOnly = true)
    public Map<RevisionId, RevisionDetails> mine(Collection<RevisionId> ids) {
        var me = author();
        var found = new HashMap<>(revisions.find(ids));
        found.values().removeIf(revision -> !revision.author().equals(me));
        return found;
    }

    /** The current user's revisions, last touched first. */
    @Transactional(readOnly = true)
    public List<RevisionDetails> mine(int offset, int limit) {
        return revisions.byAuthor(author(), offset, limit);
    }

    /** Autosave: returns the new lock version. */
    @Transactional
    public long saveDraft(RevisionId id, long version, Content content, @Nullable String resumeAt) {
        var revision = mine(id);
        var saved = revisions.save(id, version, content, resumeAt);
        if (revision.round() > 0) {
            cases.update(caseOf(id), CaseSubject.facts(content, revision.author()));
        }
        return saved;
    }

    /**
     * Validates, moves the revision to submitted and starts its case (or completes its Revise step), in one transaction.
     * Submitting what is submitted already does nothing.
     */
    @Transactional
    public void submit(RevisionId id) {
        var revision = mine(id);
        switch (revision.state()) {
            case SUBMITTED, APPROVED, PUBLISHED -> {}
            case CHANGES_REQUESTED -> resubmit(revision);
            default -> begin(revision);
        }
    }

    private void begin(RevisionDetails revision) {
        refuse(revision);
        revisions.submit(revision.id());
        cases.start(
                journeys.process(revision.kind(), revision.publishedBefore()),
                caseOf(revision.id()),
                CaseSubject.facts(revision.content(), revision.author()),
                Map.of());
    }

    private void refuse(RevisionDetails revision) {
        var problems = journeys.problems(revision.content(), revision);
        if (!problems.isEmpty()) {
            throw new InvalidContent(problems);
        }
    }

    private void resubmit(RevisionDetails revision) {
        var id = caseOf(revision.id());
        refuse(revision);
        revisions.submit(revision.id());
        cases.update(id, CaseSubject.facts(revision.content(), revision.author()));
        var item = waitingForAuthor(id);
        workItems.claim(item.id());
        workItems.complete(item.id(), RESUBMIT, Map.of());
    }

    private WorkItem waitingForAuthor(CaseId id) {
        return cases.progress(id).stream()
                .flatMap(progress -> progress.open().stream())
                .filter(item -> item.step().equals(REVISE))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No open Revise step in case " + id));
    }

    /** Ends the author's draft or running case; what has ended already stays as it is. */
    @Transactional
    public void withdraw(RevisionId id) {
        var revision = mine(id);
        if (revision.state().ended()) {
            return;
        }
        if (revision.round() == 0) {
            revisions.withdraw(id);
        } else {
            cases.withdraw(caseOf(id));
        }
    }

    /** The remarks at the author's revision, oldest first. */
    @Transactional(readOnly = true)
    public List<FieldComment> comments(RevisionId id) {
        return revisions.comments(mine(id).id());
    }

    /**
     * The author answers a remark instead of ticking it off: it stays open, and the reviewers read the answer.
     *
     * @throws org.ogptoolbox.content.CommentNotFound when it is not a remark at this revision
     */
    @Transactional
    public void answer(RevisionId id, UUID comment, String text) {
        var known = FieldComment.open(comments(id)).stream()
                .filter(remark -> remark.id().equals(comment))
                .findFirst()
                .orElseThrow(CommentNotFound::new);
        revisions.answer(known.id(), text);
    }

    /** Whether it is its submitter's turn at an open work item, in person or among others. */
    public static boolean waitsForSubmitter(WorkItem item) {
        return item.open()
                && (item.facts().submitter().equals(item.assignee())
                        || item.assignee() == null && item.step().equals(Attachments.ATTACH_USE_CASE));
    }

    /** The author ticks off a remark at their revision; one that is not there is left alone. */
    @Transactional
    public void resolve(RevisionId id, UUID comment) {
        comments(id).stream()
                .filter(remark -> remark.id().equals(comment) && !remark.resolved())
                .forEach(remark -> revisions.resolve(remark.id()));
    }

    private AccountId author() {
        return currentUser.require().id();
    }

    private static CaseId caseOf(RevisionId id) {
        return new CaseId(id.value());
    }
}
