package org.ogptoolbox.moderation;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.ogptoolbox.audit.AuditTrail;
import org.ogptoolbox.base.TypedText;
import org.ogptoolbox.content.RevisionDetails;
import org.ogptoolbox.content.Revisions;
import org.ogptoolbox.identity.Accounts;
import org.ogptoolbox.identity.CurrentUser;
import org.ogptoolbox.submission.Answering;
import org.ogptoolbox.workflow.WorkItemId;
import org.ogptoolbox.workflow.WorkItems;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The step that asks those who look after an entry about a change that somebody else suggests, before it is reviewed. Who
 * may answer is the work item's to say, and asked again when they do; whoever reviews sees what was said.
 */
@Service
@PreAuthorize("isAuthenticated()")
public class Consultations {

    private static final String WHOLE = "";

    private final WorkItems workItems;
    private final ItemsInHand inHand;
    private final Revisions revisions;
    private final Answering answering;
    private final Accounts accounts;
    private final CurrentUser currentUser;
    private final AuditTrail audit;

    Consultations(
            WorkItems workItems,
            ItemsInHand inHand,
            Revisions revisions,
            Answering answering,
            Accounts accounts,
            CurrentUser currentUser,
            AuditTrail audit) {
        this.workItems = workItems;
        this.inHand = inHand;
        this.revisions = revisions;
        this.answering = answering;
        this.accounts = accounts;
        this.currentUser = currentUser;
        this.audit = audit;
    }

    /** What is suggested. @param reader whose language lists and codes are told in */
    @Transactional(readOnly = true)
    public ConsultationFile file(WorkItemId id, Locale reader) {
        var revision = revisions.get(ItemsInHand.revision(workItems.get(id)));
        return new ConsultationFile(
                revision,
                accounts.names(Set.of(revision.author())).getOrDefault(revision.author(), ""),
                revisions
                        .published(revision.entry())
                        .map(published -> published.content().title())
                        .orElse(revision.content().title()),
                revisions.differencesSince(revision.id(), 0, reader));
    }

    /**
     * They agree.
     *
     * @param words may be empty
     * @throws NoLongerAnswering when the person does not answer for the entry any more
     */
    @Transactional
    public void agree(WorkItemId id, String words) {
        if (TypedText.visible(words)) {
            DecisionRules.lackingReason(words).ifPresent(lacking -> {
                throw lacking;
            });
        }
        answer(id, Opinions.AGREE, words, "revision.maintainer-agreed");
    }

    /**
     * They object, and say why.
     *
     * @throws DecisionIncomplete without a reason
     * @throws NoLongerAnswering when the person does not answer for the entry any more
     */
    @Transactional
    public void object(WorkItemId id, String reason) {
        DecisionRules.lackingReason(reason).ifPresent(lacking -> {
            throw lacking;
        });
        answer(id, Opinions.OBJECT, reason, "revision.maintainer-objected");
    }

    private void answer(WorkItemId id, String outcome, String words, String deed) {
        var item = inHand.require(id);
        var revision = revisions.get(ItemsInHand.revision(item));
        requireSay(revision);
        audit.record(deed, revision.id().value(), Map.of("workItem", id.toString()));
        if (TypedText.visible(words)) {
            revisions.comment(revision.id(), WHOLE, TypedText.of(words));
        }
        workItems.complete(id, outcome, Map.of());
    }

    private void requireSay(RevisionDetails revision) {
        if (!answering.of(revision.entry()).contains(currentUser.require().id())) {
            throw new NoLongerAnswering();
        }
    }
}
