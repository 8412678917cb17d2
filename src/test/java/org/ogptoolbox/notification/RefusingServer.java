package org.ogptoolbox.notification;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A mail server that takes no mail for anybody and says why, as RFC 5321 has it. */
final class RefusingServer implements AutoCloseable {

    private final ServerSocket door;
    private final String refusal;

    RefusingServer(int port, String refusal) throws IOException {
        this.door = new ServerSocket(port, 5, InetAddress.getLoopbackAddress());
        this.refusal = refusal;
        Thread.ofVirtual().start(this::serve);
    }

    private void serve() {
        while (!door.isClosed()) {
            try (var client = door.accept()) {
                talk(client);
            } catch (IOException over) {
                // The client or the test has gone.
            }
        }
    }

    private void talk(Socket client) throws IOException {
        var lines = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
        say(client, "220 refusing.example");
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            var word = line.split("[ :]", 2)[0].toUpperCase(Locale.ROOT);
            switch (word) {
                case "RCPT" -> say(client, refusal);
                case "QUIT" -> say(client, "221 bye");
                default -> say(client, "250 fine");
            }
        }
    }

    private static void say(Socket client, String line) throws IOException {
        client.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
