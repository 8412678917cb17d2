package org.ogptoolbox.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.logging.DeferredLogs;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/** The embedded database has a password of its own, and its folder is its owner's alone. */
class EmbeddedDatabaseTest {

    @TempDir
    Path parent;

    private Path data;
    private String url;

    @BeforeEach
    void folder() {
        data = parent.resolve("data");
        url = "jdbc:h2:file:" + data + "/ogptoolbox;DB_CLOSE_ON_EXIT=FALSE";
    }

    @Test
    void aNewInstallationGetsAPasswordThatOnlyItsOwnerReads() throws Exception {
        var password = prepared();
        assertThat(password).hasSize(64).isEqualTo(prepared());
        make(password);
        assertThat(rights(data)).isEqualTo("rwx------");
        assertThat(rights(data.resolve("database-password"))).isEqualTo("rw-------");
        assertThatThrownBy(() -> make("")).isInstanceOf(SQLException.class);
    }

    @Test
    void aDatabaseOfBeforeGetsOneAndKeepsWhatItHolds() throws Exception {
        Files.createDirectories(data);
        make("");
        var password = prepared();
        assertThat(read(password)).isEqualTo(1);
        assertThatThrownBy(() -> read("")).isInstanceOf(SQLException.class);
    }

    @Test
    void whoeverIsKilledBetweenWritingAndChangingFindsTheWay() throws Exception {
        Files.createDirectories(data);
        make("");
        Files.writeString(data.resolve("database-password.new"), "a".repeat(64));
        assertThat(prepared()).isEqualTo("a".repeat(64));
        assertThat(read("a".repeat(64))).isEqualTo(1);

        Files.move(data.resolve("database-password"), data.resolve("database-password.new"));
        assertThat(prepared()).isEqualTo("a".repeat(64));
        assertThat(read("a".repeat(64))).isEqualTo(1);
    }

    @Test
    void rightsThatAreTooWideAreMended() throws Exception {
        prepared();
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwxr-xr-x"));
        var mail = Files.createDirectories(data.resolve("outbox")).resolve("mail.txt");
        Files.writeString(mail, "secret");
        Files.setPosixFilePermissions(mail, PosixFilePermissions.fromString("rw-rw-r--"));

        prepared();

        assertThat(rights(data)).isEqualTo("rwx------");
        assertThat(rights(java.util.Objects.requireNonNull(mail.getParent()))).isEqualTo("rwx------");
        assertThat(rights(mail)).isEqualTo("rw-------");
    }

    @Test
    void theFileOfTheDatabaseIsClosedOnceTheApplicationIsReady() throws Exception {
        make(prepared());
        var file = data.resolve("ogptoolbox.mv.db");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        new DataFolderSeal(new ToolboxProperties(
                        URI.create("http://localhost"), data, URI.create("http://localhost"), List.of()))
                .close();
        assertThat(rights(file)).isEqualTo("rw-------");
    }

    /** Of a process that opens and closes a file anew, the system forgets every lock on it. */
    @Test
    void closingTheFileLeavesTheLockOfTheDatabaseAlone() throws Exception {
        var password = prepared();
        var file = data.resolve("ogptoolbox.mv.db");
        try (var open = DriverManager.getConnection(url, "sa", password)) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
            assertThat(DataFolder.mend(data)).isEqualTo(1);
            assertThat(lockedByThisProcess(file)).isTrue();
            assertThat(open.isValid(1)).isTrue();
        }
    }

    /** As another process would see it. */
    private static boolean lockedByThisProcess(Path file) throws IOException {
        var table = Path.of("/proc/locks");
        assumeTrue(Files.isReadable(table), "Linux lists the locks there are");
        var lock = " POSIX  ADVISORY  WRITE " + ProcessHandle.current().pid() + " .*:"
                + Files.getAttribute(file, "unix:ino") + " .*";
        try (var lines = Files.lines(table)) {
            return lines.anyMatch(line -> line.matches("\\d+:" + lock));
        }
    }

    @Test
    void aRelativeFolderIsMeantFromWhereTheApplicationStarts() {
        var environment = environment("target/relative-data");
        new EmbeddedDatabase(new DeferredLogs()).postProcessEnvironment(environment, new SpringApplication());
        assertThat(environment.getProperty("ogptoolbox.data-directory"))
                .isEqualTo(Path.of("target/relative-data").toAbsolutePath().toString());
    }

    @Test
    void anotherDatabaseKeepsItsOwnPassword() {
        var environment = environment(data.toString());
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource("other", Map.of("spring.datasource.url", "jdbc:postgresql://db/x")));
        new EmbeddedDatabase(new DeferredLogs()).postProcessEnvironment(environment, new SpringApplication());
        assertThat(environment.getProperty("spring.datasource.password")).isEmpty();
        assertThat(data.resolve("database-password")).doesNotExist();
    }

    private String prepared() {
        var environment = environment(data.toString());
        new EmbeddedDatabase(new DeferredLogs()).postProcessEnvironment(environment, new SpringApplication());
        return Objects.requireNonNull(environment.getProperty("spring.datasource.password"));
    }

    private StandardEnvironment environment(String folder) {
        var environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test",
                        Map.of(
                                "ogptoolbox.data-directory",
                                folder,
                                "spring.datasource.url",
                                url,
                                "spring.datasource.username",
                                "sa",
                                "spring.datasource.password",
                                "")));
        return environment;
    }

    private void make(String password) throws SQLException {
        try (var open = DriverManager.getConnection(url, "sa", password);
                var statement = open.createStatement()) {
            statement.execute("create table if not exists kept (id int primary key)");
            statement.execute("merge into kept values (1)");
        }
    }

    private int read(String password) throws SQLException {
        try (var open = DriverManager.getConnection(url, "sa", password);
                var statement = open.createStatement();
                var row = statement.executeQuery("select count(*) from kept")) {
            row.next();
            return row.getInt(1);
        }
    }

    private static String rights(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
