package org.ogptoolbox.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** Mails of earlier versions lose their secrets when the installation is renewed, and those that wait still leave. */
class MailMigrationTest {

    private static final String BEFORE = "13";
    private static final String NOW = "16";

    private final String url = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";

    @Test
    void whatWasWrittenIsErasedAndWhatWaitsIsKept() throws SQLException {
        migrate(BEFORE);
        insert("requested:1", "WRITTEN", "a secret link");
        insert("requested:2", "QUEUED", "a secret link");
        insert("opened:1", "WRITTEN", "a notice");
        insert("opened:2", "SENT", "");
        migrate(NOW);
        assertThat(mail("requested:1")).isEqualTo("''/''");
        assertThat(mail("requested:2")).isEqualTo("'a secret link'/''");
        assertThat(mail("opened:1")).isEqualTo("''/'a notice'");
        assertThat(mail("opened:2")).isEqualTo("''/''");
    }

    private void migrate(String version) {
        Flyway.configure()
                .dataSource(url, "sa", "")
                .locations("classpath:db/migration")
                .target(version)
                .load()
                .migrate();
    }

    private void insert(String occasion, String state, String body) throws SQLException {
        try (var database = DriverManager.getConnection(url, "sa", "");
                var statement = database.prepareStatement("insert into mail (id, occasion, recipient, subject, body,"
                        + " state, attempts, created_at) values (?, ?, 'a@b.example', 's', ?, ?, 0, now())")) {
            statement.setObject(1, UUID.randomUUID());
            statement.setString(2, occasion);
            statement.setString(3, body);
            statement.setString(4, state);
            statement.executeUpdate();
        }
    }

    private String mail(String occasion) throws SQLException {
        try (var database = DriverManager.getConnection(url, "sa", "");
                var statement = database.prepareStatement("select body, shown from mail where occasion = ?")) {
            statement.setString(1, occasion);
            try (var row = statement.executeQuery()) {
                assertThat(row.next()).isTrue();
                return "'" + row.getString(1) + "'/'" + row.getString(2) + "'";
            }
        }
    }
}
