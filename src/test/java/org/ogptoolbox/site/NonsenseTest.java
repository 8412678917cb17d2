package org.ogptoolbox.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.ogptoolbox.ListeningTest;
import org.ogptoolbox.identity.Stranger;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

/** Whatever strangers send is answered in a form the sender can read, and makes no noise in the log. */
@ListeningTest
@ExtendWith(OutputCaptureExtension.class)
class NonsenseTest {

    @LocalServerPort
    int port;

    static Stream<String> nonsense() {
        var queries = Stream.of(
                "?q=%",
                "?q=%zz",
                "?q=%ff%fe",
                "?q=%00",
                "?page=one",
                "?page=99999999999999999999",
                "?page=-1",
                "?size=0",
                "?size=",
                "?page=1&page=2",
                "?q=" + "a".repeat(3_000),
                "?%",
                "?=",
                "?&&&",
                "?q[]=1",
                "?q=%F0%9F%98%80",
                "?page=1%00",
                "?category=%E0%A4%A");
        var paths = Stream.of(
                "/api/v1/%00",
                "/api/v1/tools/%ff",
                "/api/v1/tools;x=1",
                "/api/v1//tools",
                "/api/v1/../v1/tools",
                "/api/v1/%2e%2e/secrets",
                "/api/v1/tools%2fx",
                "/api/v1/tools%5c",
                "/api/v1/entries/not-an-id",
                "/api/v1/actions/one",
                "/api/v1/actions/99999999999999999999",
                "/api/v1/datasets/..csv",
                "/api/v1/tools/%25",
                "/api/v1/tools/" + "a".repeat(2_000),
                "/api",
                "/api/v9",
                "/api/v1/openapi.json/x",
                "/api/v1/tools/%0d%0aX");
        return Stream.concat(queries.map(query -> "/api/v1/tools" + query), paths);
    }

    @ParameterizedTest
    @MethodSource("nonsense")
    void programsGetProblemDetails(String address, CapturedOutput log) throws IOException {
        var before = log.getAll().length();
        var answer = new Stranger(port).asks("GET " + address + " HTTP/1.1", "Accept: text/html");
        if (answer.status() >= 400) {
            assertThat(answer.status()).isLessThan(500);
            assertThat(answer.header("Content-Type").orElse("")).startsWith("application/problem+json");
            assertThat(answer.body()).endsWith("}").doesNotContain("}{");
            var problem = JsonMapper.shared().readTree(answer.body());
            assertThat(problem.at("/status").asInt()).isEqualTo(answer.status());
            assertThat(problem.at("/detail").asString()).isNotBlank();
        } else {
            assertThat(answer.status()).isLessThan(400);
        }
        assertQuiet(log, before);
    }

    @ParameterizedTest
    @MethodSource("nonsense")
    void peopleGetAPage(String address, CapturedOutput log) throws IOException {
        var before = log.getAll().length();
        var page = address.replace("/api/v1", "/fr").replace("/api", "/fr");
        var answer = new Stranger(port).asks("GET " + page + " HTTP/1.1", "Accept: application/json");
        assertThat(answer.status()).isLessThan(500);
        if (answer.status() >= 400) {
            assertThat(answer.header("Content-Type").orElse("")).startsWith("text/html");
            assertThat(answer.body()).contains("<html lang=\"fr\"");
        }
        assertQuiet(log, before);
    }

    @ParameterizedTest
    @CsvSource({"POST, /api/v1/tools", "PUT, /api/v1", "DELETE, /en/tools", "PATCH, /fr", "BREW, /api/v1", "TRACE, /en"
    })
    void whoWantsToWriteIsToldThatOneReadsHere(String method, String path, CapturedOutput log) throws IOException {
        var before = log.getAll().length();
        var answer = new Stranger(port).asks(method + " " + path + " HTTP/1.1", "Content-Length: 0");
        assertThat(answer.status()).isIn(405, 501, 400);
        if (answer.status() == 405 && !method.equals("TRACE")) {
            assertThat(answer.header("Allow").orElse(""))
                    .contains("GET", "HEAD", "OPTIONS")
                    .doesNotContain("POST");
        }
        if (path.startsWith("/api") && !method.equals("BREW")) {
            assertThat(answer.header("Content-Type").orElse("")).startsWith("application/problem+json");
        }
        assertQuiet(log, before);
    }

    /** What the server refuses by itself, before the application sees it. */
    @ParameterizedTest
    @CsvSource({"fr, adresse", "es, solicitud", "de, malformed"})
    void whatTheServerRefusesIsToldInTheReadersLanguage(String language, String word) throws IOException {
        var answer = new Stranger(port).asks("GET /api/v1/tools%5c HTTP/1.1", "Accept-Language: " + language);
        var page = new Stranger(port).asks("GET /somewhere%5c HTTP/1.1", "Accept-Language: " + language);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(JsonMapper.shared().readTree(answer.body()).at("/detail").asString())
                .contains(word);
        assertThat(page.body())
                .contains("lang=\"" + (language.equals("de") ? "en" : language) + "\"", "content=\"noindex\"", word);
    }

    @Test
    void browsersMayAskWhetherTheyMayRead() throws IOException {
        var answer = new Stranger(port)
                .asks(
                        "OPTIONS /api/v1/tools HTTP/1.1",
                        "Origin: https://elsewhere.example",
                        "Access-Control-Request-Method: GET");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Access-Control-Allow-Origin")).contains("*");
        assertThat(answer.header("Access-Control-Allow-Credentials")).isEmpty();
        assertThat(answer.header("Access-Control-Allow-Methods").orElse("")).doesNotContain("POST");
    }

    /** @param before how much the log held before the request: starting the application is not quiet */
    private static void assertQuiet(CapturedOutput log, int before) {
        assertThat(List.of(log.getAll().substring(before).split("\n")))
                .noneMatch(line -> line.contains(" WARN ") || line.contains(" ERROR "));
    }
}
