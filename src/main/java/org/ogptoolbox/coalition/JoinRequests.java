package org.ogptoolbox.coalition;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ogptoolbox.audit.AuditTrail;
import org.ogptoolbox.base.Country;
import org.ogptoolbox.base.TypedText;
import org.ogptoolbox.content.ActionTitles;
import org.ogptoolbox.content.Link;
import org.ogptoolbox.identity.CurrentUser;
import org.ogptoolbox.identity.Role;
import org.ogptoolbox.workflow.CaseFacts;
import org.ogptoolbox.workflow.CaseId;
import org.ogptoolbox.workflow.Cases;
import org.ogptoolbox.workflow.WorkItemId;
import org.ogptoolbox.workflow.WorkItems;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asking to join the coalition of a collective action, and answering those who ask. */
@Service
@PreAuthorize("isAuthenticated()")
public class JoinRequests {

    /** The process of a request, and what its case's subject is called in lists. */
    public static final String PROCESS = "join-coalition";

    /** The step at which the coalition answers. */
    public static final String ANSWER = "answerJoin";

    public static final String KIND = "join-request";

    static final String ACCEPT = "accept";
    static final String DECLINE = "decline";

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TITLE = 300;

    private final JoinRows rows;
    private final Members members;
    private final SpeakerRows speakers;
    private final Askers askers;
    private final ActionTitles actions;
    private final Cases cases;
    private final WorkItems workItems;
    private final AuditTrail audit;
    private final CurrentUser currentUser;
    private final Clock clock;

    JoinRequests(
            JoinRows rows,
            Members members,
            SpeakerRows speakers,
            Askers askers,
            ActionTitles actions,
            Cases cases,
            WorkItems workItems,
            AuditTrail audit,
            CurrentUser currentUser,
            Clock clock) {
        this.rows = rows;
        this.members = members;
        this.speakers = speakers;
        this.askers = askers;
        this.actions = actions;
        this.cases = cases;
        this.workItems = workItems;
        this.audit = audit;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * Asks in the name of an organisation; its coalition answers through a work item.
     *
     * @param action number of the collective action
     * @param message to the coalition: what one would bring
     * @throws JoinProblem when the action is not open, no organisation is named, or it asked or joined before
     * @throws LetterProblem when the message says nothing or too much
     */
    @Transactional
    public UUID ask(int action, Link organisation, @Nullable Country country, String message) {
        var title = actions.open().get(action);
        if (title == null) {
            throw JoinProblem.notOpen(action);
        }
        var name = TypedText.of(organisation.name());
        if (TypedText.blank(name) || organisation.plainName().isEmpty() || name.length() > LONGEST_NAME) {
            throw JoinProblem.nobody();
        }
        refuseTwice(action, organisation);
        var account = currentUser.require();
        var join = new JoinRequest(
                UUID.randomUUID(),
                action,
                new Link(name, organisation.entry()),
                country,
                account.id(),
                LetterRules.letter(message),
                JoinState.ASKED,
                "",
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                null);
        rows.insert(join);
        audit.record("coalition.join-asked", join.id(), Map.of("action", String.valueOf(action)));
        var facts = new CaseFacts(
                shortened(name + " → " + action + ". " + title.original()),
                KIND,
                Set.of(account.language()),
                Stream.ofNullable(country).collect(Collectors.toSet()),
                account.id());
        cases.start(PROCESS, new CaseId(join.id()), facts, Map.of());
        return join.id();
    }

    private void refuseTwice(int action, Link organisation) {
        rows.lock(action);
        var earlier = rows.of(action, organisation, List.of(JoinState.ASKED, JoinState.ACCEPTED));
        var contributes = members.contributions(action).stream()
                .anyMatch(entry -> SpeakerRows.same(Members.organisation(entry), organisation));
        if (contributes || earlier.stream().anyMatch(join -> join.state() == JoinState.ACCEPTED)) {
            throw JoinProblem.member(organisation.name());
        }
        if (!earlier.isEmpty()) {
            throw JoinProblem.asked(organisation.name());
        }
    }

    private static String shortened(String title) {
        return title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE - 1) + "…";
    }

    /** What the current user asked, latest first. */
    @Transactional(readOnly = true)
    public List<JoinRequest> mine() {
        return rows.by(currentUser.require().id());
    }

    /** The current user takes a request back; one that is answered stays as it is. @return whether it was taken back */
    @Transactional
    public boolean withdraw(UUID id) {
        var waiting = mine().stream().anyMatch(join -> join.id().equals(id) && join.state() == JoinState.ASKED);
        if (waiting) {
            cases.withdraw(new CaseId(id));
        }
        return waiting;
    }

    /**
     * An organisation that joined takes part no longer: whoever asked says so, who speaks for it, or the Etalab team.
     * One that does not take part is left alone.
     *
     * @throws AccessDeniedException when the current user is none of them
     */
    @Transactional
    public void leave(UUID id) {
        rows.find(id).ifPresent(join -> {
            var me = currentUser.require();
            if (!me.id().equals(join.account())
                    && !me.has(Role.ETALAB)
                    && !speakers.speaks(me.id(), join.organisation())) {
                throw new AccessDeniedException("Not an organisation of theirs");
            }
            if (rows.leave(id)) {
                audit.record("coalition.left", id, Map.of("action", String.valueOf(join.action())));
            }
        });
    }

    /** What the work item asks to answer. */
    @Transactional(readOnly = true)
    public JoinRequest request(WorkItemId id) {
        return rows.find(workItems.get(id).caseId().value()).orElseThrow();
    }

    /** Who asks. */
    @Transactional(readOnly = true)
    public Asker asker(WorkItemId id) {
        var join = request(id);
        return askers.of(join.account(), join.id());
    }

    /** The organisation takes part from now on. @param word what is said with it, may be empty */
    @Transactional
    public void accept(WorkItemId id, String word) {
        answer(id, LetterRules.upTo(word, LetterRules.LONGEST), ACCEPT);
    }

    /** The organisation does not take part. @throws LetterProblem without a reason */
    @Transactional
    public void decline(WorkItemId id, String reason) {
        answer(id, LetterRules.reason(reason), DECLINE);
    }

    private void answer(WorkItemId id, String text, String outcome) {
        // Claiming again changes nothing, but waits for whoever withdraws the request at this moment.
        workItems.claim(id);
        var join = request(id);
        var me = currentUser.require();
        if (!me.has(Role.ETALAB) && !members.hosts(join.action()).contains(me.id())) {
            throw new LetterProblem("coalition.problem.no-host");
        }
        rows.answer(join.id(), text);
        audit.record("coalition.join-answered", join.id(), Map.of("outcome", outcome));
        workItems.complete(id, outcome, Map.of());
    }
}
