package org.ogptoolbox.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.test.util.TestSocketUtils;

/** The packaged jar in a process of its own, with a data directory of its own; what it says goes to a log beside it. */
final class PackagedApplication implements AutoCloseable {

    private static final Duration LONGEST_START = Duration.ofMinutes(6);

    private static @Nullable PackagedApplication demo;

    private final String name;
    private final Process process;
    private final int port;
    private final Map<String, String> environment;

    private PackagedApplication(String name, Process process, int port, Map<String, String> environment) {
        this.name = name;
        this.process = process;
        this.port = port;
        this.environment = Map.copyOf(environment);
    }

    /** One with demo data for all who do not mind what others have done there before; it ends with the tests. */
    static synchronized PackagedApplication demo() {
        var running = demo;
        if (running == null) {
            running = start("Demo", Map.of("SPRING_PROFILES_ACTIVE", "demo"));
            demo = running;
            Runtime.getRuntime().addShutdownHook(new Thread(running::close, "end of the demo"));
        }
        return running;
    }

    /** Starts it and waits until it is ready, its demo data written. */
    static PackagedApplication start(String name, Map<String, String> environment, String... arguments) {
        try {
            var port = TestSocketUtils.findAvailableTcpPort();
            var folder = Files.createDirectories(Path.of("target", "browser", name));
            var command = new ArrayList<>(java());
            command.addAll(List.of(arguments));
            var builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.redirectOutput(folder.resolve("application.log").toFile());
            builder.environment().put("SERVER_PORT", String.valueOf(port));
            builder.environment().put("OGPTOOLBOX_PUBLIC_ADDRESS", "http://localhost:" + port);
            builder.environment()
                    .put(
                            "OGPTOOLBOX_DATA_DIRECTORY",
                            Files.createTempDirectory(folder, "data")
                                    .toAbsolutePath()
                                    .toString());
            builder.environment().putAll(environment);
            var started = new PackagedApplication(name, builder.start(), port, builder.environment());
            started.waitUntilReady();
            return started;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    Process process() {
        return process;
    }

    int port() {
        return port;
    }

    Path data() {
        return Path.of(environment.get("OGPTOOLBOX_DATA_DIRECTORY"));
    }

    /** What a command, or the application itself when there is none, said and answered in the end. */
    record Answer(int exitCode, String said) {}

    /** Runs the same jar once more on the same data. */
    Answer run(String... words) throws IOException, InterruptedException {
        var command = new ArrayList<>(java());
        command.addAll(List.of(words));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        builder.environment().put("SERVER_PORT", String.valueOf(TestSocketUtils.findAvailableTcpPort()));
        var second = builder.start();
        var said = new String(second.getInputStream().readAllBytes(), UTF_8);
        return new Answer(second.waitFor(), said);
    }

    private static List<String> java() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-jar",
                "target/ogp-toolbox.jar");
    }

    String name() {
        return name;
    }

    String address(String path) {
        return "http://localhost:" + port + path;
    }

    private void waitUntilReady() {
        try (var client = HttpClient.newHttpClient()) {
            await().atMost(LONGEST_START).pollInterval(1, SECONDS).until(() -> {
                if (!process.isAlive()) {
                    throw new IllegalStateException("The application ended with " + process.exitValue());
                }
                return ready(client);
            });
        }
    }

    private boolean ready(HttpClient client) throws InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address("/actuator/health/readiness")))
                .build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
