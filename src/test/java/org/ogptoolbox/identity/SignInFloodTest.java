package org.ogptoolbox.identity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.Filter;
import java.lang.management.ManagementFactory;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ogptoolbox.IntegrationTest;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.base.Messages;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import tools.jackson.databind.json.JsonMapper;

/** The attack itself: thousands of sign-ins with names as long as the server takes, each from a network of its own. */
@IntegrationTest
class SignInFloodTest {

    private static final int ATTEMPTS = 2_000;
    private static final int LONGEST_NAME = BodyLimit.STRANGERS - 100;
    /** Bytes the live heap may grow by. The names alone are 130 MB. */
    private static final long ROOM = 24L * 1024 * 1024;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Messages messages;

    @Autowired
    private JsonMapper json;

    @Autowired
    private AnonymousSessions sessions;

    @Autowired
    @Qualifier("springSecurityFilterChain") private Filter security;

    @TempDir
    private Path folder;

    @Test
    void twoThousandLargeSignInsTakeNoRoomAndTheApplicationStillAnswers() throws Exception {
        var email = UUID.randomUUID() + "@test.example";
        accounts.create("Zoé", email, "correct horse battery", Set.of(Role.CONTRIBUTOR), Set.of(), Language.ENGLISH);
        try (var server = ListeningChain.start(
                        folder, BodyLimit.STRANGERS, sessions, new BodyLimit(messages, json), security);
                var attacker = HttpClient.newHttpClient()) {
            attempt(attacker, server, 0, LONGEST_NAME);
            var before = liveHeap();
            for (int number = 1; number <= ATTEMPTS; number++) {
                assertThat(attempt(attacker, server, number, LONGEST_NAME)).isEqualTo(302);
            }
            assertThat(attempt(attacker, server, 1, BodyLimit.STRANGERS)).isEqualTo(413);
            assertThat(liveHeap() - before).isLessThan(ROOM);
            assertThat(sessions.count()).isLessThanOrEqualTo(AnonymousSessions.MOST);

            var owner = signIn(attacker, server, "203.0.113.1", email, "correct horse battery");
            assertThat(owner.headers().firstValue("Location").orElse("")).endsWith("/app");
        }
        assertThat(sessions.count()).as("all ended with their server").isZero();
    }

    private static int attempt(HttpClient attacker, ListeningChain server, int number, int length) throws Exception {
        var from = "10.%d.%d.%d".formatted(number >> 16, number >> 8 & 255, number & 255);
        var name = number + "x".repeat(length - String.valueOf(number).length());
        return signIn(attacker, server, from, name, "guess").statusCode();
    }

    private static HttpResponse<Void> signIn(
            HttpClient browser, ListeningChain server, String from, String name, String password) throws Exception {
        var form = "username=" + URLEncoder.encode(name, StandardCharsets.UTF_8) + "&password="
                + URLEncoder.encode(password, StandardCharsets.UTF_8);
        var request = HttpRequest.newBuilder(server.address(SignInPage.PATH))
                .header(ListeningChain.FROM, from)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        return browser.send(request, HttpResponse.BodyHandlers.discarding());
    }

    /** What is reachable, after two collections. */
    private static long liveHeap() {
        System.gc();
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
