package org.ogptoolbox.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/**
 * Lives per second: how many submissions go from submit through review, translation and attachment to publication, by our
 * whole path (the services that the screens call) and by a bare engine that runs the same definition with the same
 * number of starts, claims and completions, on the same PostgreSQL server, in turns within one run.
 *
 * <p>Not a test: {@code bin/bench} runs it by name and it writes its numbers to {@code docs/benchmarks.md}.
 */
class LifeBenchmark {

    private static final int WARM_UP = Integer.getInteger("ogp.bench.warm-up", 60);
    private static final int LIVES = Integer.getInteger("ogp.bench.lives", 60);
    private static final int ROUNDS = Integer.getInteger("ogp.bench.rounds", 7);

    @Test
    void livesPerSecond() throws IOException, SQLException {
        var barePhases = new Phases();
        var ourPhases = new Phases();
        try (var postgres = EmbeddedPostgres.start();
                var bare = new BareLives(database(postgres, "bare"), barePhases);
                var ours = new OurLives(address(postgres, "ours"), ourPhases)) {
            bare.live(WARM_UP);
            ours.live(WARM_UP);
            barePhases.reset();
            ourPhases.reset();
            List<Double> bareRates = new ArrayList<>();
            List<Double> ourRates = new ArrayList<>();
            List<Double> ratios = new ArrayList<>();
            for (var round = 0; round < ROUNDS; round++) {
                bareRates.add(rate(() -> bare.live(LIVES)));
                ourRates.add(rate(() -> ours.live(LIVES)));
                ratios.add(ourRates.getLast() / bareRates.getLast());
            }
            var report = report(Median.of(ourRates), Median.of(bareRates), ratios, profile(ourPhases, barePhases));
            System.out.println(report);
            Section.write(Path.of("docs", "benchmarks.md"), "lives", report);
        }
    }

    private static DataSource database(EmbeddedPostgres postgres, String name) throws SQLException {
        create(postgres, name);
        return postgres.getDatabase("postgres", name);
    }

    private static String address(EmbeddedPostgres postgres, String name) throws SQLException {
        create(postgres, name);
        return postgres.getJdbcUrl("postgres", name);
    }

    private static void create(EmbeddedPostgres postgres, String name) throws SQLException {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        }
    }

    private static String profile(Phases ours, Phases bare) {
        var table = new StringBuilder("| milliseconds per life | ours | bare |\n|---|---|---|\n");
        for (var phase : ours.names()) {
            table.append(String.format(
                    Locale.ROOT, "| %s | %.1f | %.1f |%n", phase, ours.milliseconds(phase), bare.milliseconds(phase)));
        }
        return table.toString();
    }

    private static double rate(Runnable lives) {
        var begin = System.nanoTime();
        lives.run();
        return LIVES * 1e9 / (System.nanoTime() - begin);
    }

    private static String report(double ours, double bare, List<Double> ratios, String profile) {
        return String.format(
                Locale.ROOT,
                """
                | | lives per second (median of %d rounds of %d) |
                |---|---|
                | our whole path | %.1f |
                | bare engine | %.1f |
                | **ratio** (median of the rounds) | **%.2f** (from %.2f to %.2f; target ≥ 0.8) |

                %s
                """,
                ROUNDS,
                LIVES,
                ours,
                bare,
                Median.of(ratios),
                ratios.stream().min(Double::compare).orElseThrow(),
                ratios.stream().max(Double::compare).orElseThrow(),
                profile);
    }
}
