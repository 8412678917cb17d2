package org.ogptoolbox.moderation;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.ogptoolbox.audit.AuditTrail;
import org.ogptoolbox.base.DomainException;
import org.ogptoolbox.content.RevisionId;
import org.ogptoolbox.content.Revisions;
import org.ogptoolbox.content.Takedowns;
import org.ogptoolbox.identity.AccountId;
import org.ogptoolbox.identity.CurrentUser;
import org.ogptoolbox.workflow.CaseId;
import org.ogptoolbox.workflow.PlanGone;
import org.ogptoolbox.workflow.Planned;
import org.ogptoolbox.workflow.PlannedCases;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What will be published by itself, and changing one's mind about it: for one, or for many at once or none of them. */
@Service
@PreAuthorize("hasRole('ETALAB')")
public class PlannedPublications {

    /** A plan. @param obstacle the message key that says why this person may neither move nor publish it, or null */
    public record Plan(Planned planned, @Nullable String obstacle) {}

    private final PlannedCases cases;
    private final Revisions revisions;
    private final Takedowns takedowns;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final CurrentUser currentUser;
    private final Clock clock;

    PlannedPublications(
            PlannedCases cases,
            Revisions revisions,
            Takedowns takedowns,
            AuditTrail audit,
            ApplicationEventPublisher events,
            CurrentUser currentUser,
            Clock clock) {
        this.cases = cases;
        this.revisions = revisions;
        this.takedowns = takedowns;
        this.audit = audit;
        this.events = events;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Everything that is planned, soonest first. */
    @Transactional(readOnly = true)
    public List<Plan> all() {
        return cases.all().stream()
                .map(planned ->
                        new Plan(planned, cases.obstacle(planned.caseId()).orElse(null)))
                .toList();
    }

    /** The same without asking what this person may do. */
    @Transactional(readOnly = true)
    public List<Planned> overview() {
        return cases.all();
    }

    /**
     * Another moment for all of them, or for none.
     *
     * @param when ahead, at most a year
     * @throws DecisionIncomplete for any other moment
     * @throws PlanRefused with the one that could not be moved, and why; then nothing was done
     */
    @Transactional
    public void move(Collection<CaseId> ids, Instant when) {
        DecisionRules.lacking(when, clock.instant()).ifPresent(lacking -> {
            throw lacking;
        });
        var moment = when.truncatedTo(ChronoUnit.SECONDS);
        each(ids, planned -> {
            cases.move(planned.caseId(), moment);
            note("sign-off.moved", planned, Map.of("publishAt", moment.toString()));
            events.publishEvent(new PlanEvent.Moved(revision(planned), moment, clock.instant(), other(planned)));
        });
    }

    /**
     * All of them wait for sign-off again, or none.
     *
     * @throws PlanRefused with the one that could not be taken back, and why; then nothing was done
     */
    @Transactional
    public void takeBack(Collection<CaseId> ids) {
        each(ids, this::takeBack);
    }

    /** What is planned of an entry waits for sign-off again: the entry was taken down. */
    void unplan(List<RevisionId> approved) {
        approved.stream()
                .map(PlannedPublications::caseOf)
                .flatMap(id -> cases.find(id).stream())
                .forEach(this::takeBack);
    }

    private void takeBack(Planned planned) {
        cases.takeBack(planned.caseId());
        note("sign-off.taken-back", planned, Map.of());
        events.publishEvent(
                new PlanEvent.TakenBack(revision(planned), planned.when(), clock.instant(), other(planned)));
    }

    /**
     * Publishes all of them at once, or none.
     *
     * @throws PlanRefused with the one that could not be published, and why; then nothing was done
     */
    @Transactional
    public void publishNow(Collection<CaseId> ids) {
        each(ids, planned -> {
            takedowns.requireNotTakenDown(revisions.get(revision(planned)).entry());
            note("sign-off.published-now", planned, Map.of());
            cases.letGo(planned.caseId());
        });
    }

    private void each(Collection<CaseId> ids, Consumer<Planned> deed) {
        for (var id : ids) {
            try {
                deed.accept(cases.find(id).orElseThrow(PlanGone::new));
            } catch (DomainException refused) {
                throw new PlanRefused(id, refused);
            }
        }
    }

    /** Whoever changes their own plan needs no mail about it. */
    private @Nullable AccountId other(Planned planned) {
        return Optional.ofNullable(planned.by())
                .filter(by -> !currentUser.require().id().equals(by))
                .orElse(null);
    }

    private void note(String action, Planned planned, Map<String, String> details) {
        audit.record(action, planned.caseId().value(), details);
    }

    private static RevisionId revision(Planned planned) {
        return new RevisionId(planned.caseId().value());
    }

    private static CaseId caseOf(RevisionId revision) {
        return new CaseId(revision.value());
    }
}
