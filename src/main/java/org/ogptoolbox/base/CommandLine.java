package org.ogptoolbox.base;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * One end of a talk between a command and the running application: messages, each one letter and a text on a line of its
 * own, line feeds and backslashes in the text escaped.
 */
final class CommandLine implements Closeable {

    /** To the application: the next word; all words are there; what was asked for. */
    static final char WORD = 'w';

    static final char RUN = 'r';
    static final char SECRET = 's';

    /** From it: a line of the answer; a complaint; a question for a secret (variable and prompt); the exit code. */
    static final char SAY = 'o';

    static final char COMPLAIN = 'e';
    static final char ASK = 'q';
    static final char EXIT = 'x';

    private static final int LONGEST = 64 * 1024;

    private final SocketChannel channel;
    private final InputStream in;
    private final OutputStream out;

    CommandLine(SocketChannel channel) {
        this.channel = channel;
        this.in = new BufferedInputStream(Channels.newInputStream(channel));
        this.out = Channels.newOutputStream(channel);
    }

    record Message(char kind, String text) {}

    void send(char kind, String text) throws IOException {
        var escaped = text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
        out.write((kind + escaped + "\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /** Null when the other end has gone. @throws IOException when a message is too long */
    @Nullable Message receive() throws IOException {
        var line = new ByteArrayOutputStream();
        for (var next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                return null;
            }
            if (line.size() >= LONGEST) {
                throw new IOException("A message of more than " + LONGEST + " bytes");
            }
            line.write(next);
        }
        var text = line.toString(StandardCharsets.UTF_8);
        return text.isEmpty() ? new Message(' ', "") : new Message(text.charAt(0), plain(text.substring(1)));
    }

    private static String plain(String escaped) {
        var plain = new StringBuilder();
        for (var at = 0; at < escaped.length(); at++) {
            var letter = escaped.charAt(at);
            if (letter == '\\' && at + 1 < escaped.length()) {
                at++;
                plain.append(
                        switch (escaped.charAt(at)) {
                            case 'n' -> '\n';
                            case 'r' -> '\r';
                            default -> escaped.charAt(at);
                        });
            } else {
                plain.append(letter);
            }
        }
        return plain.toString();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
