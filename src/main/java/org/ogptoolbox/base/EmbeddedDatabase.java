package org.ogptoolbox.base;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.logging.Log;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.logging.DeferredLogFactory;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Before anything opens it: the data folder is there, for its owner alone, by its absolute path; nobody else runs on it;
 * and the embedded database has a password of this installation's own, in a file beside it. See
 * docs/decisions/016-no-database-port.md.
 */
class EmbeddedDatabase implements EnvironmentPostProcessor, Ordered {

    private static final String FOLDER = "ogptoolbox.data-directory";
    private static final String URL = "spring.datasource.url";
    private static final String USER = "spring.datasource.username";
    private static final String PASSWORD = "spring.datasource.password";
    private static final String EMBEDDED = "jdbc:h2:file:";
    private static final int WRONG_PASSWORD = 28_000;
    private static final int BYTES = 32;

    private final Log log;

    EmbeddedDatabase(DeferredLogFactory logs) {
        this.log = logs.getLog(EmbeddedDatabase.class);
    }

    /** After the files of the configuration were read. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        var given = environment.getProperty(FOLDER);
        if (given == null) {
            return;
        }
        var folder = Path.of(given).toAbsolutePath().normalize();
        var own = new LinkedHashMap<String, Object>(Map.of(FOLDER, folder.toString()));
        environment.getPropertySources().addFirst(new MapPropertySource("data folder", own));
        try {
            DataFolder.prepare(folder, log);
            if (environment.getProperty("ogptoolbox.command-socket", Boolean.class, true)
                    && CommandSocket.answers(CommandSocket.in(folder))) {
                throw new DataFolderRefused("The application runs already on " + folder
                        + ". Stop it first, or set OGPTOOLBOX_DATA_DIRECTORY to another folder.");
            }
            var url = environment.getProperty(URL, "");
            if (url.startsWith(EMBEDDED)
                    && environment.getProperty(PASSWORD, "").isEmpty()) {
                own.put(PASSWORD, password(folder, url, environment.getProperty(USER, "sa")));
            }
        } catch (IOException problem) {
            throw new UncheckedIOException("The data folder " + folder + " cannot be used", problem);
        }
    }

    /**
     * The installation's own, made once. A new one is written down before the database gets it, and takes its name only
     * afterwards: whenever the process is killed, the next start finds which one is right.
     */
    private String password(Path folder, String url, String user) throws IOException {
        var file = folder.resolve("database-password");
        if (Files.exists(file)) {
            return Files.readString(file).strip();
        }
        var coming = folder.resolve("database-password.new");
        if (!Files.exists(coming) || Files.readString(coming).isBlank()) {
            var bytes = new byte[BYTES];
            new SecureRandom().nextBytes(bytes);
            OwnerOnly.write(coming, HexFormat.of().formatHex(bytes));
        }
        var password = Files.readString(coming).strip();
        if (Files.exists(folder.resolve("ogptoolbox.mv.db"))) {
            give(url, user, password);
        }
        Files.move(coming, file, StandardCopyOption.ATOMIC_MOVE);
        return password;
    }

    /** Changes a database that was made without a password; one that has this password already stays as it is. */
    private void give(String url, String user, String password) {
        try (var open = DriverManager.getConnection(url, user, "");
                var statement = open.createStatement()) {
            statement.execute("alter user " + user + " set password '" + password + "'");
            log.warn("The embedded database had no password; it has one of its own now");
        } catch (SQLException problem) {
            if (problem.getErrorCode() != WRONG_PASSWORD) {
                throw new IllegalStateException("The embedded database cannot be opened", problem);
            }
        }
    }
}
