package org.ogptoolbox.coalition;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.ogptoolbox.catalogue.PublishedEntry;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reminds those who answer for a contribution: a week before a milestone is due, when it was not reached in time, and
 * when nothing was heard for 90 days. Each reminder is written down, so that it is sent once.
 */
@Component
class FollowUp {

    static final int DAYS_BEFORE = 7;
    static final int SILENT_DAYS = 90;

    private final Members members;
    private final Standings standings;
    private final CoalitionMails mails;
    private final JdbcClient jdbc;
    private final Clock clock;

    FollowUp(Members members, Standings standings, CoalitionMails mails, JdbcClient jdbc, Clock clock) {
        this.members = members;
        this.standings = standings;
        this.mails = mails;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Looks at every published contribution. */
    @Scheduled(
            fixedDelayString = "${ogptoolbox.follow-up-interval:PT6H}",
            initialDelayString = "${ogptoolbox.follow-up-delay:PT10M}")
    @Transactional
    public void run() {
        members.contributions().forEach(this::follow);
    }

    private void follow(PublishedEntry entry) {
        var today = standings.today();
        var milestones = standings.of(entry);
        milestones.stream().filter(MilestoneStanding::open).forEach(standing -> due(standing, today));
        var heard = standings.lastHeard(entry);
        var silent = ChronoUnit.DAYS.between(heard, today);
        if (silent >= SILENT_DAYS && milestones.stream().anyMatch(MilestoneStanding::open)) {
            once("silent:" + entry.id() + ":" + heard, () -> mails.followUp("silent", entry, List.of(silent)));
        }
    }

    private void due(MilestoneStanding standing, LocalDate today) {
        var due = standing.milestone().due();
        if (due == null || due.isAfter(today.plusDays(DAYS_BEFORE))) {
            return;
        }
        var occasion = standing.overdue(today) ? "overdue" : "due";
        var code = occasion + ":" + standing.entry().id() + ":"
                + standing.milestone().key() + ":" + due;
        once(
                code,
                () -> mails.followUp(
                        occasion,
                        standing.entry(),
                        List.of(standing.milestone().label(), Objects.requireNonNull(due))));
    }

    private void once(String code, Runnable reminder) {
        var known = jdbc.sql("select count(*) from follow_up_reminder where code = ?")
                .param(code)
                .query(Long.class)
                .single();
        if (known == 0) {
            jdbc.sql("insert into follow_up_reminder (code, sent_at) values (?, ?)")
                    .params(code, clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC))
                    .update();
            reminder.run();
        }
    }
}
