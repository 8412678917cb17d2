package org.ogptoolbox.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ogptoolbox.ListeningTest;
import org.ogptoolbox.MovableClock;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.base.ToolboxProperties;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What strangers send costs little, is counted once, and is not believed. */
@ListeningTest
class StrangersTest {

    private static final String PASSWORD = "correct horse battery";

    private static final AtomicInteger TESTS = new AtomicInteger();

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    MovableClock clock;

    private String email;
    private Stranger stranger;

    @BeforeEach
    void somebodyHasAnAccount() {
        email = UUID.randomUUID() + "@test.example";
        accounts.create("Zoé", email, PASSWORD, Set.of(Role.CONTRIBUTOR), Set.of(), Language.ENGLISH);
        stranger = new Stranger(port);
        // What other tests did from this address is forgotten: each runs at a later hour.
        clock.moveAhead(SignInAttempts.MEMORY.multipliedBy(2L * TESTS.incrementAndGet()));
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void nobodyBecomesSomebodyElseByAHeader() throws IOException {
        for (var guess = 0; guess <= SignInAttempts.FREE_PER_ADDRESS; guess++) {
            var other = UUID.randomUUID() + "@test.example";
            assertThat(location(signIn(
                            stranger, other, "wrong", "X-Forwarded-For: 10.1.1." + guess, "Forwarded: for=10.2.2.1")))
                    .isEqualTo("/app/login?error");
        }
        assertThat(location(signIn(stranger, email, PASSWORD, "X-Forwarded-For: 10.9.9.9")))
                .startsWith("/app/login?wait=");
    }

    @Test
    void aTrustedProxyIsBelievedWhatItAddedItself() throws IOException {
        var proxy = new Stranger(port, "127.0.0.2");
        for (var guess = 0; guess <= SignInAttempts.FREE_PER_ADDRESS; guess++) {
            var other = UUID.randomUUID() + "@test.example";
            signIn(proxy, other, "wrong", "X-Forwarded-For: 10.8.8." + guess + ", 198.51.100.7");
        }
        assertThat(location(signIn(proxy, email, PASSWORD, "X-Forwarded-For: 198.51.100.7")))
                .contains("login?wait=");
        assertThat(location(signIn(proxy, email, PASSWORD, "X-Forwarded-For: 198.51.100.8")))
                .doesNotContain("login");
    }

    @Test
    void noHostThatSomebodyNamesStandsInWhatOthersRead() throws IOException {
        for (var headers : List.of(
                new String[] {"Host: evil.example"},
                new String[] {"X-Forwarded-Host: evil.example", "X-Forwarded-Proto: https"},
                new String[] {"Forwarded: host=evil.example;proto=https"})) {
            for (var path : List.of(
                    "/api/v1",
                    "/api/v1/tools?size=1",
                    "/en",
                    "/en/tools",
                    "/en/feed.atom",
                    "/sitemap.xml",
                    "/",
                    "/en/tools/",
                    "/api/v1/openapi.json",
                    "/api/v1/catalog.jsonld",
                    "/robots.txt")) {
                var answer = stranger.asks("GET " + path + " HTTP/1.1", headers);
                assertThat(answer.headers() + answer.body()).as(path).doesNotContain("evil.example");
            }
        }
    }

    @Test
    void proxiesThatAreNoAddressesAreRefusedAtStart() {
        var properties = new ToolboxProperties(
                URI.create("http://localhost"), Path.of("."), URI.create("http://localhost"), List.of("proxy.example"));
        assertThatThrownBy(() -> new TrustedProxies(properties))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("OGPTOOLBOX_TRUSTED_PROXIES");
    }

    @Test
    void aBodyIsRefusedWhenItGrowsTooLargeWhateverItSaid() throws IOException {
        assertThat(stranger.posts("/app/login", "username=" + "x".repeat(BodyLimit.STRANGERS))
                        .status())
                .isEqualTo(413);
        var chunks = "1000\r\n" + "x".repeat(0x1000) + "\r\n";
        var answer = stranger.sends(
                "POST /app/login HTTP/1.1",
                "9\r\nusername=\r\n" + chunks.repeat(40) + "0\r\n\r\n",
                "Content-Type: application/x-www-form-urlencoded",
                "Transfer-Encoding: chunked");
        assertThat(answer.status()).isBetween(400, 413);
    }

    @Test
    void theSessionsCookieIsForThisSiteAndNoScript() throws IOException {
        var cookie = stranger.asks("GET /app/login HTTP/1.1", "Accept: text/html")
                .header("Set-Cookie")
                .orElseThrow();
        assertThat(cookie).contains("HttpOnly", "SameSite=Lax").doesNotContain("Secure");
    }

    private static Stranger.Answer signIn(Stranger who, String name, String password, String... headers)
            throws IOException {
        return who.posts("/app/login", "username=" + encoded(name) + "&password=" + encoded(password), headers);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String location(Stranger.Answer answer) {
        return answer.header("Location").orElseThrow();
    }
}
