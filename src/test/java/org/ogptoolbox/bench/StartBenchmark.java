package org.ogptoolbox.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.util.TestSocketUtils;

/**
 * Seconds from the command to the first public page, of the packaged application on embedded H2 with demo data that are
 * there already: with what an earlier start learned (JEP 514), and without, in turns within one run.
 *
 * <p>Not a test: {@code bin/bench} packages the application, runs this by name, and it writes its numbers to
 * {@code docs/benchmarks.md}.
 */
class StartBenchmark {

    private static final int ROUNDS = Integer.getInteger("ogp.bench.rounds", 5);
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final Path JAR = Path.of("target", "app", "ogp-toolbox.jar");
    private static final Path LEARNED = Path.of("target", "app", "ogp-toolbox.aot");

    @TempDir
    private Path folder;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void secondsToTheFirstPage() throws IOException, InterruptedException {
        assertThat(LEARNED).as("what bin/run's build left").exists();
        start("/actuator/health/readiness", List.of());
        var without = new ArrayList<Double>();
        var with = new ArrayList<Double>();
        for (var round = 0; round < ROUNDS; round++) {
            without.add(start("/en", List.of()));
            with.add(start("/en", List.of("-XX:AOTCache=" + LEARNED)));
        }
        var report = String.format(
                Locale.ROOT, """
                | | seconds to the first page (median of %d) |
                |---|---|
                | without | %.1f |
                | with what a start learned | %.1f (target ≤ 6) |
                | **ratio** | **%.2f** (target ≤ 0.5) |
                """, ROUNDS, Median.of(without), Median.of(with), Median.of(with) / Median.of(without));
        System.out.println(report);
        Section.write(Path.of("docs", "benchmarks.md"), "start", report);
    }

    /** Starts, waits until this path answers, ends in good order. Readiness comes after the demo data. */
    private double start(String path, List<String> flags) throws IOException, InterruptedException {
        var port = TestSocketUtils.findAvailableTcpPort();
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+ExitOnOutOfMemoryError",
                "-Xlog:aot=off",
                "-Xlog:cds=off"));
        command.addAll(flags);
        command.addAll(List.of("-jar", JAR.toString()));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.redirectOutput(folder.resolve("application.log").toFile());
        builder.environment().put("SERVER_PORT", String.valueOf(port));
        builder.environment().put("SPRING_PROFILES_ACTIVE", "demo");
        builder.environment().put("OGPTOOLBOX_PUBLIC_ADDRESS", "http://localhost:" + port);
        builder.environment()
                .put("OGPTOOLBOX_DATA_DIRECTORY", folder.resolve("data").toString());
        var begin = System.nanoTime();
        var process = builder.start();
        try {
            while (!answers("http://localhost:" + port + path)) {
                assertThat(process.isAlive()).as(() -> "it ended: " + said()).isTrue();
                assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(LONGEST);
                TimeUnit.MILLISECONDS.sleep(20);
            }
            return (System.nanoTime() - begin) / 1e9;
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private String said() {
        try {
            return Files.readString(folder.resolve("application.log"));
        } catch (IOException nothing) {
            return "nothing";
        }
    }

    private boolean answers(String address) throws InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address)).build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }
}
