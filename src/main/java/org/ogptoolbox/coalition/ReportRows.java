package org.ogptoolbox.coalition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.content.EntryId;
import org.ogptoolbox.identity.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of reports on milestones. */
@Component
class ReportRows {

    private static final String SELECT =
            "select id, entry_id, milestone, status, text, language, link, reported_on, account_id,"
                    + " created_at from milestone_report";

    private final JdbcClient jdbc;

    ReportRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(MilestoneReport report) {
        jdbc.sql("insert into milestone_report (id, entry_id, milestone, status, text, language, link, reported_on,"
                        + " account_id, created_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(report.id())
                .param(report.entry().value())
                .param(report.milestone())
                .param(report.status())
                .param(report.text())
                .param(report.language() == null ? null : report.language().tag())
                .param(report.link())
                .param(report.day())
                .param(report.account().value())
                .param(report.toldAt().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC))
                .update();
    }

    /** What was reported on a contribution, in the order in which it was. */
    List<MilestoneReport> of(EntryId entry) {
        return jdbc.sql(SELECT + " where entry_id = ? order by created_at, id")
                .param(entry.value())
                .query(ReportRows::report)
                .list();
    }

    Optional<MilestoneReport> find(UUID id) {
        return jdbc.sql(SELECT + " where id = ?")
                .param(id)
                .query(ReportRows::report)
                .optional();
    }

    void delete(UUID id) {
        jdbc.sql("delete from milestone_report where id = ?").param(id).update();
    }

    private static MilestoneReport report(ResultSet row, int number) throws SQLException {
        var language = row.getString("language");
        return new MilestoneReport(
                row.getObject("id", UUID.class),
                new EntryId(row.getObject("entry_id", UUID.class)),
                row.getString("milestone"),
                row.getString("status"),
                row.getString("text"),
                language == null ? null : new Language(language),
                row.getString("link"),
                row.getObject("reported_on", LocalDate.class),
                new AccountId(row.getObject("account_id", UUID.class)),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }
}
