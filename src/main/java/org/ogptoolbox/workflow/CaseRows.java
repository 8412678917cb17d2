package org.ogptoolbox.workflow;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ogptoolbox.base.Country;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.identity.AccountId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of cases. */
@Repository
class CaseRows {

    private static final int MOST_WORDS = 40;

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;
    private final Clock clock;

    CaseRows(JdbcClient jdbc, JdbcTemplate batch, Clock clock) {
        this.jdbc = jdbc;
        this.batch = batch;
        this.clock = clock;
    }

    record Row(
            CaseId id,
            String process,
            CaseFacts facts,
            Instant started,
            @Nullable Instant ended) {}

    void insert(CaseId id, String process, CaseFacts facts) {
        jdbc.sql("""
                        insert into workflow_case (id, process, title, kind, languages, countries, submitter, started_at)
                        values (:id, :process, :title, :kind, :languages, :countries, :submitter, :now)""")
                .param("id", id.value())
                .param("process", process)
                .param("title", facts.title())
                .param("kind", facts.kind())
                .param("languages", Words.join(facts.languages()))
                .param("countries", Words.join(facts.countries()))
                .param("submitter", facts.submitter().value())
                .param("now", now())
                .update();
        insertWords(id, facts);
    }

    void update(CaseId id, CaseFacts facts) {
        jdbc.sql("""
                        update workflow_case set title = :title, kind = :kind, languages = :languages,
                        countries = :countries where id = :id""")
                .param("id", id.value())
                .param("title", facts.title())
                .param("kind", facts.kind())
                .param("languages", Words.join(facts.languages()))
                .param("countries", Words.join(facts.countries()))
                .update();
        jdbc.sql("delete from workflow_case_word where case_id = ?")
                .param(id.value())
                .update();
        insertWords(id, facts);
    }

    private void insertWords(CaseId id, CaseFacts facts) {
        var rows = TitleWords.of(facts.title()).stream()
                .limit(MOST_WORDS)
                .map(word -> new Object[] {id.value(), word})
                .toList();
        batch.batchUpdate("insert into workflow_case_word (case_id, word) values (?, ?)", rows);
    }

    void end(CaseId id) {
        jdbc.sql("update workflow_case set ended_at = :now where id = :id and ended_at is null")
                .param("now", now())
                .param("id", id.value())
                .update();
    }

    /** Until the transaction ends nobody else acts on this case: people, timers and parallel branches take turns. */
    void lock(CaseId id) {
        jdbc.sql("select id from workflow_case where id = ? for update")
                .param(id.value())
                .query(UUID.class)
                .optional();
    }

    Optional<Row> find(CaseId id) {
        return jdbc.sql("select * from workflow_case where id = ?")
                .param(id.value())
                .query((row, number) -> new Row(
                        id,
                        row.getString("process"),
                        facts(row),
                        instant(row, "started_at"),
                        nullableInstant(row, "ended_at")))
                .optional();
    }

    private OffsetDateTime now() {
        return timestamp(clock.instant());
    }

    static CaseFacts facts(ResultSet row) throws SQLException {
        return new CaseFacts(
                row.getString("title"),
                row.getString("kind"),
                Words.split(row.getString("languages"), Language::new),
                Words.split(row.getString("countries"), Country::new),
                new AccountId(row.getObject("submitter", UUID.class)));
    }

    static OffsetDateTime timestamp(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static @Nullable Instant nullableInstant(ResultSet row, String column) throws SQLException {
        var value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }
}
