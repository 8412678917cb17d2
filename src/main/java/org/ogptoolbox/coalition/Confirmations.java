package org.ogptoolbox.coalition;

import java.util.Map;
import org.ogptoolbox.audit.AuditTrail;
import org.ogptoolbox.content.Revisions;
import org.ogptoolbox.identity.CurrentUser;
import org.ogptoolbox.identity.Role;
import org.ogptoolbox.workflow.WorkItemId;
import org.ogptoolbox.workflow.WorkItems;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The step that asks an organisation whether somebody speaks for it. Who may answer is the work item's to say: those who
 * speak for it already, and moderators.
 */
@Service
@PreAuthorize("isAuthenticated()")
public class Confirmations {

    /** The step that asks whether somebody speaks for an organisation, in every process that has it. */
    public static final String CONFIRM = "confirm";

    static final String REFUSE = "refuse";

    private final WorkItems workItems;
    private final Claims claims;
    private final Askers askers;
    private final SpeakerRows speakers;
    private final JoinRows joins;
    private final Revisions revisions;
    private final AuditTrail audit;
    private final CurrentUser currentUser;

    Confirmations(
            WorkItems workItems,
            Claims claims,
            Askers askers,
            SpeakerRows speakers,
            JoinRows joins,
            Revisions revisions,
            AuditTrail audit,
            CurrentUser currentUser) {
        this.workItems = workItems;
        this.claims = claims;
        this.askers = askers;
        this.speakers = speakers;
        this.joins = joins;
        this.revisions = revisions;
        this.audit = audit;
        this.currentUser = currentUser;
    }

    /** Who says to speak for which organisation. */
    @Transactional(readOnly = true)
    public Claim claim(WorkItemId id) {
        return claims.of(workItems.get(id).caseId());
    }

    /** Who that is. */
    @Transactional(readOnly = true)
    public Asker asker(WorkItemId id) {
        var item = workItems.get(id);
        return askers.of(claims.of(item.caseId()).account(), item.caseId().value());
    }

    /**
     * From now on the person speaks for the organisation, and is not asked again.
     *
     * @throws LetterProblem when the current user has no say any more
     */
    @Transactional
    public void confirm(WorkItemId id) {
        var item = workItems.get(id);
        var claim = claims.of(item.caseId());
        requireSay(claim);
        speakers.insert(
                claim.account(), claim.organisation(), currentUser.require().id());
        audit.record("organisation.speaker-confirmed", item.caseId().value(), Map.of());
        workItems.complete(id, CONFIRM, Map.of());
    }

    /** Who could say so when the step began may have been taken off the list since. */
    private void requireSay(Claim claim) {
        var me = currentUser.require();
        if (!me.has(Role.MODERATOR) && !speakers.speaks(me.id(), claim.organisation())) {
            throw new LetterProblem(
                    "coalition.problem.no-say", claim.organisation().name());
        }
    }

    /**
     * The person does not speak for the organisation. A proposal goes back to review, a request to join ends.
     *
     * @throws LetterProblem when the reason says too little or too much, or the current user has no say any more
     */
    @Transactional
    public void refuse(WorkItemId id, String reason) {
        var text = LetterRules.reason(reason);
        // Claiming again changes nothing, but waits for whoever withdraws the case at this moment.
        var item = workItems.claim(id);
        var claim = claims.of(item.caseId());
        requireSay(claim);
        var proposal = claim.proposal();
        if (proposal == null) {
            joins.answer(item.caseId().value(), text);
        } else {
            revisions.comment(proposal.id(), "", text);
        }
        audit.record("organisation.speaker-refused", item.caseId().value(), Map.of());
        workItems.complete(id, REFUSE, Map.of());
    }
}
