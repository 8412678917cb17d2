package org.ogptoolbox.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an attacker tried from outside, tried on the packaged application as it runs. */
class ClosedDoorsIT {

    /** Megabytes that 2,000 large sign-ins may leave behind. */
    private static final int LEFT_BEHIND = 64;

    private final PackagedApplication application = PackagedApplication.demo();

    @TempDir
    private Path elsewhere;

    @Test
    void theProcessListensForReadersAndForNobodyElse() throws IOException {
        var sockets = Path.of("/proc", String.valueOf(application.process().pid()), "fd");
        assumeTrue(Files.isDirectory(sockets), "Linux says which sockets a process has");
        var inodes = inodes(sockets);
        var ports = new ArrayList<Integer>();
        for (var table : List.of("tcp", "tcp6")) {
            try (var lines = Files.lines(Path.of("/proc/net", table))) {
                lines.skip(1)
                        .map(line -> line.strip().split("\\s+"))
                        .filter(fields -> fields[3].equals("0A") && inodes.contains(fields[9]))
                        .forEach(fields ->
                                ports.add(Integer.parseInt(fields[1].substring(fields[1].indexOf(':') + 1), 16)));
            }
        }
        assertThat(ports).containsOnly(application.port());
    }

    private static Set<String> inodes(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.flatMap(ClosedDoorsIT::inode).collect(Collectors.toSet());
        }
    }

    private static Stream<String> inode(Path descriptor) {
        try {
            var target = Files.readSymbolicLink(descriptor).toString();
            return target.startsWith("socket:[") ? Stream.of(target.substring(8, target.length() - 1)) : Stream.empty();
        } catch (IOException closedMeanwhile) {
            return Stream.empty();
        }
    }

    @Test
    void nobodyElseOnTheMachineReadsAnyFile() throws IOException {
        var data = application.data();
        try (var files = Files.walk(data)) {
            assertThat(files.filter(ClosedDoorsIT::openToOthers)).isEmpty();
        }
        assertThat(data.resolve("ogptoolbox.mv.db")).exists();
        assertThat(data.resolve("ogptoolbox.lock.db")).doesNotExist();
    }

    private static boolean openToOthers(Path file) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(file))
                    .matches("...(?!------).*");
        } catch (IOException gone) {
            return false;
        }
    }

    @Test
    void theDatabaseOpensNeitherBesideTheApplicationNorWithoutThePassword() throws IOException {
        var file = application.data().resolve("ogptoolbox.mv.db");
        assertThatThrownBy(() -> open(file)).isInstanceOf(SQLException.class);
        // Whoever takes a copy home has no password for it.
        var copy = Files.copy(file, elsewhere.resolve("ogptoolbox.mv.db"));
        assertThatThrownBy(() -> open(copy)).isInstanceOf(SQLException.class);
    }

    private static void open(Path file) throws SQLException {
        var name = file.toAbsolutePath().toString().replace(".mv.db", "");
        DriverManager.getConnection("jdbc:h2:file:" + name + ";IFEXISTS=TRUE;TRACE_LEVEL_FILE=0", "sa", "")
                .close();
    }

    @Test
    void commandsReachTheRunningApplication() throws Exception {
        var answer = application.run("reconcile");
        assertThat(answer.exitCode()).as(answer.said()).isZero();
        assertThat(Files.getPosixFilePermissions(application.data().resolve("commands.socket")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void aSecondOneOnTheSameDataEndsAndLeavesTheFirstAlone() throws Exception {
        var second = application.run();
        assertThat(second.exitCode()).isNotZero();
        assertThat(second.said()).doesNotContain("is ready");
        assertThat(get("/en/tools").statusCode()).isEqualTo(200);
    }

    @Test
    void largeSignInsByStrangersLeaveNothingBehind() throws Exception {
        var before = heap();
        var refused = new AtomicInteger();
        var few = new Semaphore(16);
        try (var client = client()) {
            for (var time = 0; time < 2_000; time++) {
                few.acquire();
                var body = "username=" + "x".repeat(60_000) + time + "%40evil.example&password=nothing";
                client.sendAsync(signIn(body), HttpResponse.BodyHandlers.discarding())
                        .whenComplete((answer, failed) -> {
                            refused.addAndGet(failed == null && answer.statusCode() < 500 ? 1 : 0);
                            few.release();
                        });
            }
            few.acquire(16);
            assertThat(client.send(signIn("username=" + "x".repeat(200_000)), HttpResponse.BodyHandlers.discarding())
                            .statusCode())
                    .isEqualTo(413);
        }
        assertThat(refused).hasValue(2_000);
        assertThat(heap() - before).isLessThan(LEFT_BEHIND);
        assertThat(get("/en").statusCode()).isEqualTo(200);
    }

    private HttpRequest signIn(String body) {
        return HttpRequest.newBuilder(URI.create(application.address("/app/login")))
                .timeout(Duration.ofSeconds(60))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    /** Megabytes in use after the garbage is gone. */
    private long heap() throws Exception {
        jcmd("GC.run");
        var found = Pattern.compile("used (\\d+)K").matcher(jcmd("GC.heap_info"));
        assertThat(found.find()).isTrue();
        return Long.parseLong(found.group(1)) / 1024;
    }

    private String jcmd(String command) throws Exception {
        var pid = String.valueOf(application.process().pid());
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        var process =
                new ProcessBuilder(jcmd, pid, command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }

    @Test
    void nobodySaysWhereWeAre() throws Exception {
        var request = HttpRequest.newBuilder(URI.create(application.address("/api/v1/tools")))
                .header("X-Forwarded-Host", "evil.example")
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-For", "203.0.113.9")
                .build();
        try (var client = client()) {
            var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).contains(application.address("/")).doesNotContain("evil.example");
        }
    }

    private HttpResponse<String> get(String path) throws Exception {
        try (var client = client()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create(application.address(path)))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }

    private static HttpClient client() {
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    }
}
