package org.ogptoolbox.identity;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Somebody who speaks HTTP as they like, byte by byte, from an address of their own. */
public final class Stranger {

    private static final int PATIENCE = 20_000;

    private final int port;
    private final String from;

    public Stranger(int port) {
        this(port, "127.0.0.1");
    }

    /** @param from one of this machine's addresses, 127.0.0.2 */
    public Stranger(int port, String from) {
        this.port = port;
        this.from = from;
    }

    /** What was answered. */
    public record Answer(int status, List<String> headers, String body) {

        public Optional<String> header(String name) {
            var start = name.toLowerCase(Locale.ROOT) + ":";
            return headers.stream()
                    .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(start))
                    .map(line -> line.substring(start.length()).strip())
                    .findFirst();
        }
    }

    /** {@code GET /path HTTP/1.1} and further header lines. */
    public Answer asks(String requestLine, String... headers) throws IOException {
        return sends(requestLine, "", headers);
    }

    public Answer posts(String path, String form, String... headers) throws IOException {
        var all = new java.util.ArrayList<>(List.of(headers));
        all.add("Content-Type: application/x-www-form-urlencoded");
        all.add("Content-Length: " + form.length());
        return sends("POST " + path + " HTTP/1.1", form, all.toArray(String[]::new));
    }

    public Answer sends(String requestLine, String body, String... headers) throws IOException {
        try (var socket = new Socket()) {
            socket.bind(new InetSocketAddress(InetAddress.getByName(from), 0));
            socket.setSoTimeout(PATIENCE);
            socket.connect(new InetSocketAddress("127.0.0.1", port), PATIENCE);
            var head = new StringBuilder(requestLine + "\r\n");
            if (List.of(headers).stream().noneMatch(line -> line.startsWith("Host:"))) {
                head.append("Host: localhost\r\n");
            }
            head.append("Connection: close\r\n");
            List.of(headers).forEach(line -> head.append(line).append("\r\n"));
            var out = socket.getOutputStream();
            out.write((head + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
            try {
                out.write(body.getBytes(StandardCharsets.ISO_8859_1));
                out.flush();
            } catch (IOException refusedMeanwhile) {
                // What was answered before everything was sent can still be read.
                return read(socket);
            }
            return read(socket);
        }
    }

    private static Answer read(Socket socket) throws IOException {
        var whole = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        var end = whole.indexOf("\r\n\r\n");
        if (end < 0) {
            throw new IOException("No answer: " + whole);
        }
        var lines = List.of(whole.substring(0, end).split("\r\n"));
        var chunked = lines.stream().anyMatch(line -> line.equalsIgnoreCase("Transfer-Encoding: chunked"));
        // Bodies here have no line of hexadecimal digits of their own.
        var body = whole.substring(end + 4);
        return new Answer(
                Integer.parseInt(lines.getFirst().split(" ")[1]),
                lines.subList(1, lines.size()),
                chunked ? body.replaceAll("(?m)(^|\r\n)[0-9a-f]+\r\n", "").strip() : body);
    }
}
