package org.ogptoolbox.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A data folder from before it was stated who looks after an entry. */
class MaintainersMigrationTest {

    private final JdbcDataSource data = new JdbcDataSource();
    private final JdbcClient jdbc;

    MaintainersMigrationTest() {
        data.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        jdbc = JdbcClient.create(data);
    }

    @Test
    void whoBeganAnEntryLooksAfterItAlsoWhereOthersWroteLast() {
        migrate("13");
        var first = account();
        var last = account();
        var entry = UUID.randomUUID();
        jdbc.sql("insert into content_entry (id, kind, version, created_at) values (?, 'TOOL', 0, now())")
                .param(entry)
                .update();
        revision(entry, 1, "SUPERSEDED", first);
        revision(entry, 2, "PUBLISHED", last);

        migrate("14");
        assertThat(jdbc.sql("select account_id from content_maintainer where entry_id = ?")
                        .param(entry)
                        .query(UUID.class)
                        .list())
                .containsExactly(first);
    }

    private void migrate(String version) {
        Flyway.configure()
                .dataSource(data)
                .locations("classpath:db/migration")
                .target(version)
                .load()
                .migrate();
    }

    private UUID account() {
        var id = UUID.randomUUID();
        jdbc.sql(
                        "insert into account (id, version, name, email, email_key, password_hash, language, enabled, created_at)"
                                + " values (?, 0, 'Ada', ?, ?, '-', 'en', true, now())")
                .params(id, id + "@test.example", id + "@test.example")
                .update();
        return id;
    }

    private void revision(UUID entry, int number, String state, UUID author) {
        jdbc.sql(
                        "insert into content_revision (id, entry_id, kind, number, round, state, content, title, author_id, version,"
                                + " created_at, updated_at) values (?, ?, 'TOOL', ?, 1, ?, '{}', 'Decidim', ?, 0, now(), now())")
                .params(UUID.randomUUID(), entry, number, state, author)
                .update();
    }
}
