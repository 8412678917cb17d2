package org.ogptoolbox.base;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The application that runs on the same data folder, as a command sees it. */
final class RunningApplication {

    private static final String FOLDER = "ogptoolbox.data-directory";
    private static final int BROKEN = 70;

    private RunningApplication() {}

    /** Has it run a command; empty when there is none. The answer is its exit code. */
    static Optional<Integer> run(List<String> words, MaintenanceCommand.Terminal terminal) {
        var socket = CommandSocket.in(dataDirectory());
        if (!CommandSocket.answers(socket)) {
            return Optional.empty();
        }
        try (var channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            channel.connect(UnixDomainSocketAddress.of(socket));
            return Optional.of(talk(new CommandLine(channel), words, terminal));
        } catch (IOException broken) {
            terminal.complain("The running application did not answer to the end; its log says more.");
            return Optional.of(BROKEN);
        }
    }

    /** As the application itself finds it: its own defaults do not change while it is packaged. */
    private static Path dataDirectory() {
        return Path.of(Optional.ofNullable(System.getProperty(FOLDER))
                .or(() -> Optional.ofNullable(System.getenv("OGPTOOLBOX_DATA_DIRECTORY")))
                .orElse("./data"));
    }

    private static int talk(CommandLine line, List<String> words, MaintenanceCommand.Terminal terminal)
            throws IOException {
        for (var word : words) {
            line.send(CommandLine.WORD, word);
        }
        line.send(CommandLine.RUN, "");
        for (var message = line.receive(); message != null; message = line.receive()) {
            switch (message.kind()) {
                case CommandLine.SAY -> terminal.say(message.text());
                case CommandLine.COMPLAIN -> terminal.complain(message.text());
                case CommandLine.ASK -> {
                    var question = message.text().split("\n", 2);
                    line.send(CommandLine.SECRET, terminal.secret(question[0], question[1]));
                }
                case CommandLine.EXIT -> {
                    return Integer.parseInt(message.text());
                }
                default -> throw new IOException("a message of an unknown kind");
            }
        }
        throw new IOException("it ended in the middle of the command");
    }
}
