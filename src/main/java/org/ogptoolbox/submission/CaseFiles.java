package org.ogptoolbox.submission;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ogptoolbox.audit.AuditEntry;
import org.ogptoolbox.audit.AuditTrail;
import org.ogptoolbox.content.Entries;
import org.ogptoolbox.content.FieldComment;
import org.ogptoolbox.content.RevisionDetails;
import org.ogptoolbox.content.RevisionId;
import org.ogptoolbox.content.RevisionNotFound;
import org.ogptoolbox.content.RevisionState;
import org.ogptoolbox.content.Revisions;
import org.ogptoolbox.identity.Account;
import org.ogptoolbox.identity.AccountId;
import org.ogptoolbox.identity.Accounts;
import org.ogptoolbox.identity.CurrentUser;
import org.ogptoolbox.identity.Role;
import org.ogptoolbox.workflow.CaseId;
import org.ogptoolbox.workflow.CaseProgress;
import org.ogptoolbox.workflow.Cases;
import org.ogptoolbox.workflow.WorkItem;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a submission stands, for its author and, for reading only, for those who look after it. */
@Service
@PreAuthorize("isAuthenticated()")
public class CaseFiles {

    private static final String WITHDRAWN = "revision.withdrawn";

    private final Revisions revisions;
    private final Entries entries;
    private final Cases cases;
    private final AuditTrail audit;
    private final Accounts accounts;
    private final CurrentUser currentUser;

    CaseFiles(
            Revisions revisions,
            Entries entries,
            Cases cases,
            AuditTrail audit,
            Accounts accounts,
            CurrentUser currentUser) {
        this.revisions = revisions;
        this.entries = entries;
        this.cases = cases;
        this.audit = audit;
        this.accounts = accounts;
        this.currentUser = currentUser;
    }

    /** @throws RevisionNotFound when there is none, or when it is not for the current user to see */
    @Transactional(readOnly = true)
    public CaseFile of(RevisionId id) {
        var reader = currentUser.require();
        var revision =
                revisions.find(id).filter(found -> maySee(reader, found)).orElseThrow(() -> new RevisionNotFound(id));
        var progress = cases.progress(new CaseId(id.value())).orElse(null);
        var trail = audit.of(id.value());
        var comments = revisions.comments(id);
        var duplicate = duplicateOf(revision);
        return new CaseFile(
                revision,
                revision.author().equals(reader.id()),
                Situation.of(revision, progress, duplicate.isPresent(), silentlyWithdrawn(trail)),
                progress,
                Timeline.of(trail, comments),
                FieldComment.remarks(comments),
                lastMessage(revision, comments, progress),
                duplicate.orElse(null),
                people(revision, trail, progress));
    }

    /** Drafts are their author's alone. */
    private static boolean maySee(Account reader, RevisionDetails revision) {
        var staff = Stream.of(Role.MODERATOR, Role.ETALAB, Role.ADMIN).anyMatch(reader::has);
        return revision.author().equals(reader.id()) || (staff && revision.round() > 0);
    }

    private Optional<Entries.Match> duplicateOf(RevisionDetails revision) {
        return revision.state() == RevisionState.REJECTED
                ? revisions.duplicateOf(revision.id()).flatMap(entries::find)
                : Optional.empty();
    }

    private static boolean silentlyWithdrawn(List<AuditEntry> trail) {
        return trail.stream()
                .filter(entry -> entry.action().equals(WITHDRAWN))
                .anyMatch(entry -> entry.actor() == null);
    }

    /** The last remark on the whole in this round, by those who decide: what others were asked is in the timeline. */
    private static @Nullable String lastMessage(
            RevisionDetails revision, List<FieldComment> comments, @Nullable CaseProgress progress) {
        var asked = (progress == null ? Stream.<WorkItem>empty() : progress.items().stream())
                .filter(item -> item.step().equals(Submissions.CONSULT))
                .map(WorkItem::closedBy)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return comments.reversed().stream()
                .filter(comment -> comment.pointer().isEmpty() && comment.round() == revision.round())
                .filter(comment -> !comment.author().equals(revision.author()) && !asked.contains(comment.author()))
                .map(FieldComment::text)
                .findFirst()
                .orElse(null);
    }

    private Map<AccountId, Account> people(
            RevisionDetails revision, List<AuditEntry> trail, @Nullable CaseProgress progress) {
        var items = progress == null ? Stream.<WorkItem>empty() : progress.items().stream();
        var ids = Stream.of(
                        Stream.of(revision.author()),
                        trail.stream().map(AuditEntry::actor),
                        items.flatMap(item -> Stream.of(item.assignee(), item.closedBy())))
                .flatMap(Function.identity())
                .filter(Objects::nonNull)
                .distinct();
        return ids.flatMap(id -> accounts.find(id).stream())
                .collect(Collectors.toMap(Account::id, Function.identity()));
    }
}
