package org.ogptoolbox.identity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ogptoolbox.IntegrationTest;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.base.Messages;
import org.ogptoolbox.content.Field;
import org.ogptoolbox.content.Kind;
import org.ogptoolbox.content.Schema;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import tools.jackson.databind.json.JsonMapper;

/** Bodies that are too large are refused before they are read, whether their length is announced or not. */
@IntegrationTest
class BodyLimitTest {

    private static final int LONGEST_WORD = 200;
    private static final int LONGEST_ADDRESS = 2_000;
    private static final int INTERFACE_LANGUAGES = 3;
    private static final int BYTES_A_CHARACTER = 3;

    @Autowired
    private Messages messages;

    @Autowired
    private JsonMapper json;

    @TempDir
    private Path folder;

    private final HttpClient browser = HttpClient.newHttpClient();
    private ListeningChain server;

    @BeforeEach
    void listen() throws Exception {
        Filter known = (request, response, chain) -> {
            var session = ((HttpServletRequest) request).getSession();
            if (request.getRemoteAddr().equals("192.0.2.1")) {
                var context = new SecurityContextImpl(SignedIn.as(somebody()));
                session.setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, context);
            }
            chain.doFilter(request, response);
        };
        server = ListeningChain.start(
                folder, BodyLimit.STRANGERS, new AnonymousSessions(), known, new BodyLimit(messages, json));
    }

    @AfterEach
    void stop() throws Exception {
        browser.close();
        server.close();
    }

    @Test
    void strangersSendSoMuchAndNotAByteMore() throws Exception {
        assertThat(send("/app", announced(BodyLimit.STRANGERS)).body()).startsWith("65536 bytes");
        var refused = send("/app", announced(BodyLimit.STRANGERS + 1));
        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(refused.headers().firstValue("Content-Type")).hasValue("text/plain;charset=UTF-8");
        assertThat(refused.body())
                .isEqualTo("What was sent is too large: at most 64 kB are taken. Nothing was changed.");
    }

    @Test
    void bytesAreCountedWhereNoLengthIsAnnounced() throws Exception {
        assertThat(send("/app", chunked(BodyLimit.STRANGERS)).body()).startsWith("65536 bytes");
        assertThat(send("/app", chunked(BodyLimit.STRANGERS + 1)).statusCode()).isEqualTo(413);
        assertThat(send("/app", chunked(1_000_000)).statusCode()).isEqualTo(413);
    }

    @Test
    void formsAreReadWholeOrNotAtAll() throws Exception {
        assertThat(form(BodyPublishers.ofString("username=a&password=b")).body())
                .endsWith("2 parameters");
        assertThat(form(stream("username=a&password=b".getBytes(StandardCharsets.UTF_8)))
                        .body())
                .endsWith("2 parameters");
        var large = ("username=" + "x".repeat(BodyLimit.STRANGERS)).getBytes(StandardCharsets.UTF_8);
        assertThat(form(BodyPublishers.ofByteArray(large)).statusCode()).isEqualTo(413);
        assertThat(form(stream(large)).statusCode()).isEqualTo(413);
    }

    @Test
    void programsGetProblemDetails() throws Exception {
        var refused = send("/api/v1/tools", announced(BodyLimit.STRANGERS + 1));
        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json;charset=UTF-8");
        var problem = json.readTree(refused.body());
        assertThat(problem.get("status").asInt()).isEqualTo(413);
        assertThat(problem.get("detail").asString()).contains("64 kB");
    }

    @Test
    void whoIsSignedInSendsMore() throws Exception {
        assertThat(send("/app", announced(BodyLimit.SIGNED_IN), "192.0.2.1").body())
                .startsWith("1048576 bytes");
        assertThat(send("/app", announced(BodyLimit.SIGNED_IN + 1), "192.0.2.1").statusCode())
                .isEqualTo(413);
        assertThat(send("/app", chunked(BodyLimit.SIGNED_IN + 1), "192.0.2.1").statusCode())
                .isEqualTo(413);
    }

    /** All at once, as the browser hands them over after a broken connection; each may still be twice too long. */
    @ParameterizedTest
    @EnumSource(Kind.class)
    void theTextsOfAnEntryFitIntoOneRequest(Kind kind) {
        var characters =
                Schema.of(kind).stream().mapToInt(BodyLimitTest::longest).sum();
        assertThat(characters * BYTES_A_CHARACTER * 2).isLessThan(BodyLimit.SIGNED_IN);
    }

    private static int longest(Field field) {
        return switch (field.type()) {
            case LOCALIZED_LINE, LOCALIZED_MARKDOWN -> field.max() * INTERFACE_LANGUAGES;
            case TEXT, URL, LICENSE, ORGANISATION -> field.max();
            case URLS -> field.max() * LONGEST_ADDRESS;
            case RESOURCES, MILESTONES -> field.max() * LONGEST_WORD * INTERFACE_LANGUAGES;
            default -> Math.max(1, field.max()) * LONGEST_WORD;
        };
    }

    private static Account somebody() {
        return new Account(
                new AccountId(UUID.randomUUID()),
                "Zoé",
                "zoe@test.example",
                Set.of(Role.CONTRIBUTOR),
                Set.of(),
                Language.ENGLISH,
                true);
    }

    private static BodyPublisher announced(int bytes) {
        return BodyPublishers.ofByteArray(new byte[bytes]);
    }

    private static BodyPublisher chunked(int bytes) {
        return stream(new byte[bytes]);
    }

    private static BodyPublisher stream(byte[] bytes) {
        return BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes));
    }

    private HttpResponse<String> form(BodyPublisher body) throws Exception {
        return send(HttpRequest.newBuilder(server.address("/app/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(body));
    }

    private HttpResponse<String> send(String path, BodyPublisher body) throws Exception {
        return send(path, body, "192.0.2.9");
    }

    private HttpResponse<String> send(String path, BodyPublisher body, String from) throws Exception {
        return send(HttpRequest.newBuilder(server.address(path))
                .header(ListeningChain.FROM, from)
                .header("Content-Type", "application/json")
                .POST(body));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return browser.send(request.header("Accept-Language", "en").build(), HttpResponse.BodyHandlers.ofString());
    }
}
