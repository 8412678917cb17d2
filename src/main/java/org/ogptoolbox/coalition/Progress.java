package org.ogptoolbox.coalition;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ogptoolbox.audit.AuditTrail;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.catalogue.PublishedEntry;
import org.ogptoolbox.content.EntryId;
import org.ogptoolbox.content.Kind;
import org.ogptoolbox.content.Schema;
import org.ogptoolbox.content.Validation;
import org.ogptoolbox.content.WebAddress;
import org.ogptoolbox.identity.CurrentUser;
import org.ogptoolbox.identity.Role;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.node.JsonNodeFactory;

/** Those who answer for a contribution tell how far its milestones are. */
@Service
@PreAuthorize("isAuthenticated()")
public class Progress {

    /** What a milestone can be: planned, under-way, done, dropped. */
    public static final List<String> STATUSES =
            Schema.field(Kind.ACTION_PROPOSAL, "/milestones").options();

    private final Members members;
    private final Standings standings;
    private final ReportRows reports;
    private final Validation validation;
    private final AuditTrail audit;
    private final CurrentUser currentUser;

    Progress(
            Members members,
            Standings standings,
            ReportRows reports,
            Validation validation,
            AuditTrail audit,
            CurrentUser currentUser) {
        this.members = members;
        this.standings = standings;
        this.reports = reports;
        this.validation = validation;
        this.audit = audit;
        this.currentUser = currentUser;
    }

    /** The published contributions that the current user answers for, latest first. */
    @Transactional(readOnly = true)
    public List<PublishedEntry> mine() {
        var me = currentUser.require().id();
        return members.contributions().stream()
                .filter(entry -> members.answering(entry).contains(me))
                .toList();
    }

    /** A contribution that the current user answers for, or any if they curate; empty for others. */
    @Transactional(readOnly = true)
    public Optional<PublishedEntry> find(EntryId id) {
        return members.contribution(id).filter(entry -> currentUser.require().has(Role.ETALAB) || mayReport(entry));
    }

    /** Whether the current user answers for the contribution. */
    @Transactional(readOnly = true)
    public boolean mayReport(PublishedEntry entry) {
        return members.answering(entry).contains(currentUser.require().id());
    }

    /** Its milestones as they stand. */
    @Transactional(readOnly = true)
    public List<MilestoneStanding> milestones(PublishedEntry entry) {
        return standings.of(entry);
    }

    /** What was reported on it, latest first. */
    @Transactional(readOnly = true)
    public List<MilestoneReport> reports(PublishedEntry entry) {
        return reports.of(entry.id()).reversed();
    }

    /**
     * Reports on a milestone.
     *
     * @param milestone its key
     * @param status one of {@link #STATUSES}
     * @param text what readers should know, up to {@link LetterRules#LONGEST} characters; may be empty
     * @param language of the text
     * @param link an http(s) address, or empty
     * @param day when it happened, not in the future
     * @throws LetterProblem when one of them does not fit
     * @throws AccessDeniedException when the current user does not answer for the contribution
     */
    @Transactional
    public void report(
            EntryId id, String milestone, String status, String text, Language language, String link, LocalDate day) {
        var entry = find(id).filter(this::mayReport)
                .orElseThrow(() -> new AccessDeniedException("Not a contribution of theirs"));
        if (!STATUSES.contains(status)
                || standings.of(entry).stream()
                        .noneMatch(one -> one.milestone().key().equals(milestone))) {
            throw new LetterProblem("coalition.problem.milestone");
        }
        if (day.isAfter(standings.today())) {
            throw new LetterProblem("coalition.problem.future");
        }
        var address = WebAddress.of(link);
        if (!address.isEmpty()) {
            checkAddress(address);
        }
        reports.insert(new MilestoneReport(
                UUID.randomUUID(),
                id,
                milestone,
                status,
                LetterRules.upTo(text, LetterRules.LONGEST),
                language,
                LetterRules.upTo(address, LetterRules.LONGEST),
                day,
                currentUser.require().id(),
                standings.now()));
        audit.record("milestone.reported", id.value(), Map.of("milestone", milestone, "status", status));
    }

    /**
     * Takes a report back: readers see the milestone as it stood before. One that is not there is left alone.
     *
     * @throws AccessDeniedException when the current user neither answers for the contribution nor curates
     */
    @Transactional
    public void takeBack(UUID id) {
        reports.find(id).ifPresent(report -> {
            if (find(report.entry()).isEmpty()) {
                throw new AccessDeniedException("Not a contribution of theirs");
            }
            reports.delete(id);
            audit.record(
                    "milestone.report-taken-back",
                    report.entry().value(),
                    Map.of("milestone", report.milestone(), "status", report.status(), "text", report.text()));
        });
    }

    /** By the rule for the links of the contribution itself. */
    private void checkAddress(String address) {
        var links = JsonNodeFactory.instance.arrayNode().add(address);
        validation.ofField(Kind.ACTION_PROPOSAL, Schema.field(Kind.ACTION_PROPOSAL, "/links"), links).stream()
                .findFirst()
                .ifPresent(problem -> {
                    throw new LetterProblem(
                            problem.messageKey(), problem.arguments().toArray());
                });
    }
}
