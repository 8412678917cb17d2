package org.ogptoolbox.base;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Where maintenance commands reach the running application: a Unix socket in the data folder, for the folder's owner
 * alone. One command at a time; whoever does not say within ten seconds what they want is hung up on.
 */
@Component
@ConditionalOnWebApplication
@ConditionalOnProperty(name = "ogptoolbox.command-socket", matchIfMissing = true)
class CommandSocket {

    static final int BUSY = 75;

    private static final Logger LOG = LoggerFactory.getLogger(CommandSocket.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int MOST_WORDS = 1_000;

    private final Path path;
    private final ListableBeanFactory beans;
    private final Semaphore turn = new Semaphore(1);
    private @Nullable ServerSocketChannel server;

    CommandSocket(ToolboxProperties properties, ListableBeanFactory beans) {
        this.path = in(properties.dataDirectory());
        this.beans = beans;
    }

    static Path in(Path dataDirectory) {
        return dataDirectory.toAbsolutePath().normalize().resolve("commands.socket");
    }

    /** Whether somebody listens there; a file that a killed process left does not. */
    static boolean answers(Path path) {
        try (var channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            return Files.exists(path) && channel.connect(UnixDomainSocketAddress.of(path));
        } catch (IOException | IllegalArgumentException nobody) {
            LOG.debug("Nobody listens at {}", path, nobody);
            return false;
        }
    }

    @EventListener(ApplicationReadyEvent.class)
    synchronized void listen() {
        try {
            OwnerOnly.createFolder(Objects.requireNonNull(path.getParent()));
            Files.deleteIfExists(path);
            var channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            channel.bind(UnixDomainSocketAddress.of(path));
            Files.setPosixFilePermissions(path, OwnerOnly.FILE);
            server = channel;
            Thread.ofVirtual().name("commands").start(() -> accept(channel));
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException impossible) {
            LOG.warn(
                    "Maintenance commands cannot reach this application while it runs: there can be no socket at {} ({})",
                    path,
                    impossible.getMessage());
        }
    }

    @EventListener(ContextClosedEvent.class)
    synchronized void close() throws IOException {
        if (server != null) {
            server.close();
            server = null;
            Files.deleteIfExists(path);
        }
    }

    private void accept(ServerSocketChannel channel) {
        while (channel.isOpen()) {
            try {
                var caller = channel.accept();
                Thread.ofVirtual().name("command").start(() -> serve(caller));
            } catch (IOException closed) {
                LOG.debug("No more commands", closed);
            }
        }
    }

    private void serve(SocketChannel caller) {
        try (var line = new CommandLine(caller)) {
            var words = words(line, caller);
            if (words.isEmpty()) {
                return;
            }
            if (!turn.tryAcquire()) {
                line.send(CommandLine.COMPLAIN, "Another command is running; try again when it has ended.");
                line.send(CommandLine.EXIT, String.valueOf(BUSY));
                return;
            }
            // The turn ends before the answer is given: whoever has it may come at once with the next command.
            line.send(CommandLine.EXIT, String.valueOf(run(words, new Caller(line))));
        } catch (IOException gone) {
            LOG.info("Whoever ran a command has gone: {}", gone.getMessage());
        } catch (Caller.Gone gone) {
            LOG.info("Whoever ran a command has gone in the middle: {}", String.valueOf(gone.getMessage()));
        }
    }

    private int run(List<String> words, Caller caller) {
        try {
            return MaintenanceCommands.inContext(beans, words.getFirst(), words.subList(1, words.size()), caller);
        } finally {
            turn.release();
        }
    }

    private static List<String> words(CommandLine line, SocketChannel caller) throws IOException {
        var hangUp = CompletableFuture.delayedExecutor(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        var said = new CompletableFuture<Boolean>();
        hangUp.execute(() -> {
            if (!said.isDone()) {
                hangUp(caller);
            }
        });
        var words = new ArrayList<String>();
        for (var message = line.receive(); message != null; message = line.receive()) {
            if (message.kind() == CommandLine.RUN || words.size() >= MOST_WORDS) {
                break;
            }
            if (message.kind() == CommandLine.WORD) {
                words.add(message.text());
            }
        }
        said.complete(true);
        return words;
    }

    private static void hangUp(SocketChannel caller) {
        try {
            caller.close();
        } catch (IOException closed) {
            LOG.debug("It was closed", closed);
        }
    }

    /** The person at the other end. */
    private record Caller(CommandLine line) implements MaintenanceCommand.Terminal {

        /** They are not there any more; the command ends where it is. */
        static final class Gone extends RuntimeException {
            Gone(@Nullable Throwable cause) {
                super(cause);
            }
        }

        @Override
        public void say(String text) {
            send(CommandLine.SAY, text);
        }

        @Override
        public void complain(String text) {
            send(CommandLine.COMPLAIN, text);
        }

        @Override
        public String secret(String variable, String prompt) {
            send(CommandLine.ASK, variable + "\n" + prompt);
            try {
                var answer = line.receive();
                if (answer == null || answer.kind() != CommandLine.SECRET) {
                    throw new Gone(null);
                }
                return answer.text();
            } catch (IOException gone) {
                throw new Gone(gone);
            }
        }

        private void send(char kind, String text) {
            try {
                line.send(kind, text);
            } catch (IOException gone) {
                throw new Gone(gone);
            }
        }
    }
}
