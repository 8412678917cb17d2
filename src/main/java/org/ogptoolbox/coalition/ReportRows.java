package org.ogptoolbox.coalition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.ogptoolbox.content.EntryId;
import org.ogptoolbox.identity.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of reports on milestones. */
@Component
class ReportRows {

    private static final String SELECT =
            "select id, entry_id, milestone, status, text, link, reported_on, account_id from milestone_report";

    private final JdbcClient jdbc;
    private final Clock clock;

    ReportRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void insert(MilestoneReport report) {
        jdbc.sql("insert into milestone_report (id, entry_id, milestone, status, text, link, reported_on, account_id,"
                        + " created_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        report.id(),
                        report.entry().value(),
                        report.milestone(),
                        report.status(),
                        report.text(),
                        report.link(),
                        report.day(),
                        report.account().value(),
                        clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC))
                .update();
    }

    /** What was reported on a contribution, in the order in which it was. */
    List<MilestoneReport> of(EntryId entry) {
        return jdbc.sql(SELECT + " where entry_id = ? order by created_at, id")
                .param(entry.value())
                .query(ReportRows::report)
                .list();
    }

    private static MilestoneReport report(ResultSet row, int number) throws SQLException {
        return new MilestoneReport(
                row.getObject("id", UUID.class),
                new EntryId(row.getObject("entry_id", UUID.class)),
                row.getString("milestone"),
                row.getString("status"),
                row.getString("text"),
                row.getString("link"),
                row.getObject("reported_on", LocalDate.class),
                new AccountId(row.getObject("account_id", UUID.class)));
    }
}
