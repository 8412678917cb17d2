package org.ogptoolbox.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.URI;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ogptoolbox.Said;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** Commands reach the running application, and nobody else does. */
class CommandSocketTest {

    @TempDir
    Path data;

    private final StaticListableBeanFactory beans = new StaticListableBeanFactory();
    private CommandSocket socket;

    @BeforeEach
    void listen() {
        System.setProperty("ogptoolbox.data-directory", data.toString());
        var properties =
                new ToolboxProperties(URI.create("http://localhost"), data, URI.create("http://localhost"), List.of());
        socket = new CommandSocket(properties, beans);
        socket.listen();
    }

    @AfterEach
    void close() throws IOException {
        System.clearProperty("ogptoolbox.data-directory");
        socket.close();
    }

    @Test
    void theRunningApplicationAnswersLineByLineWithItsExitCode() {
        command("greet", (words, terminal) -> {
            terminal.say("hello " + String.join("|", words));
            terminal.say("a\nb\\c");
            terminal.complain("no coffee");
            return terminal.secret("PASSWORD", "Password: ").equals("correct horse battery") ? 3 : 4;
        });
        var said = new Said();

        assertThat(RunningApplication.run(List.of("greet", "Ada Lovelace", "\u00e9\n"), said))
                .contains(3);
        assertThat(said.lines).containsExactly("hello Ada Lovelace|\u00e9\n", "a\nb\\c");
        assertThat(said.complaints).containsExactly("no coffee");
    }

    @Test
    void anUnknownCommandIsRefusedAndTheApplicationListensOn() {
        for (var time = 0; time < 500; time++) {
            assertThat(RunningApplication.run(List.of("nonsense"), new Said())).contains(2);
        }
    }

    @Test
    void whoHangsUpInTheMiddleDisturbsNobody() throws Exception {
        command(
                "ask",
                (words, terminal) -> terminal.secret("PASSWORD", "Password: ").length());
        try (var caller = caller()) {
            var line = new CommandLine(caller);
            line.send(CommandLine.WORD, "ask");
            line.send(CommandLine.RUN, "");
            line.receive();
        }
        org.awaitility.Awaitility.await()
                .untilAsserted(() -> assertThat(RunningApplication.run(List.of("ask"), new Said()))
                        .contains(21));
    }

    @Test
    void oneCommandAtATime() throws Exception {
        var begun = new CountDownLatch(1);
        var end = new CountDownLatch(1);
        command("long", (words, terminal) -> {
            begun.countDown();
            return wait(end);
        });
        var first = Thread.ofVirtual().start(() -> RunningApplication.run(List.of("long"), new Said()));
        assertThat(begun.await(20, TimeUnit.SECONDS)).isTrue();
        var said = new Said();
        assertThat(RunningApplication.run(List.of("long"), said)).contains(CommandSocket.BUSY);
        assertThat(said.complaints).hasSize(1);
        end.countDown();
        first.join();
    }

    @Test
    void nobodyButTheOwnerReachesIt() throws IOException {
        assertThat(rights(CommandSocket.in(data))).isEqualTo("rw-------");
    }

    @Test
    void whatAKilledProcessLeftIsNobody() throws IOException {
        socket.close();
        try (var left = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            left.bind(UnixDomainSocketAddress.of(CommandSocket.in(data)));
        }
        assertThat(CommandSocket.in(data)).exists();
        assertThat(RunningApplication.run(List.of("help"), new Said())).isEmpty();
        socket.listen();
        assertThat(RunningApplication.run(List.of("help"), new Said())).contains(0);
    }

    @Test
    void whoStopsLeavesNoSocket() throws IOException {
        socket.close();
        assertThat(Files.exists(CommandSocket.in(data))).isFalse();
        assertThat(RunningApplication.run(List.of("help"), new Said())).isEmpty();
    }

    private interface Deed {
        int run(List<String> words, MaintenanceCommand.Terminal terminal);
    }

    private void command(String name, Deed deed) {
        beans.addBean(name, new MaintenanceCommand() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public int run(List<String> arguments, Terminal terminal) {
                return deed.run(arguments, terminal);
            }
        });
    }

    private SocketChannel caller() throws IOException {
        var channel = SocketChannel.open(StandardProtocolFamily.UNIX);
        channel.connect(UnixDomainSocketAddress.of(CommandSocket.in(data)));
        return channel;
    }

    private static int wait(CountDownLatch latch) {
        try {
            latch.await();
            return 0;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }

    private static String rights(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
