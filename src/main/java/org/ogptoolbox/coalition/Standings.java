package org.ogptoolbox.coalition;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import org.ogptoolbox.catalogue.PublishedEntry;
import org.springframework.stereotype.Component;

/** Puts what was reported beside what a contribution announced. */
@Component
class Standings {

    private final ReportRows reports;
    private final Clock clock;

    Standings(ReportRows reports, Clock clock) {
        this.reports = reports;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** The milestones of a contribution in its order, each as it stands. */
    List<MilestoneStanding> of(PublishedEntry entry) {
        var latest = new HashMap<String, MilestoneReport>();
        reports.of(entry.id()).forEach(report -> latest.put(report.milestone(), report));
        return Members.proposal(entry).milestones().stream()
                .map(milestone -> {
                    var report = latest.get(milestone.key());
                    var status = report == null ? milestone.status() : report.status();
                    return new MilestoneStanding(entry, milestone, status, report);
                })
                .toList();
    }

    Instant now() {
        return clock.instant();
    }

    /** When something was last heard of a contribution: a report, a new revision, or that it was published. */
    LocalDate lastHeard(PublishedEntry entry) {
        var published = day(entry.updatedAt());
        return reports.of(entry.id()).stream()
                .map(report -> day(report.toldAt()))
                .filter(day -> day.isAfter(published))
                .max(LocalDate::compareTo)
                .orElse(published);
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }
}
