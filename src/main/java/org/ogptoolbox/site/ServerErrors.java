package org.ogptoolbox.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.base.Messages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.json.JsonMapper;

/** What the server refuses before the application sees it is answered in our words, too. */
@Component
class ServerErrors implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private static final Logger LOG = LoggerFactory.getLogger(ServerErrors.class);

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="%s"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
            <meta name="robots" content="noindex"><title>%s</title><link rel="stylesheet" href="/assets/tokens.css"><link rel="stylesheet" href="/assets/site.css">
            </head><body><main class="wrap head lost"><p class="lost-code" aria-hidden="true">%d</p><h1>%s</h1>
            <p class="head-lead">%s</p><p><a class="button" href="/%s">%s</a></p></main></body></html>
            """;

    private final Messages messages;
    private final JsonMapper json;

    ServerErrors(Messages messages, JsonMapper json) {
        this.messages = messages;
        this.json = json;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new Told()));
    }

    private final class Told extends ErrorReportValve {

        @Override
        protected void report(Request request, Response response, @Nullable Throwable problem) {
            if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            try {
                write(request, response, response.getStatus());
            } catch (IOException | IllegalStateException gone) {
                LOG.debug("Nobody is there any more to be told", gone);
            }
        }
    }

    private void write(Request request, Response response, int status) throws IOException {
        var path = String.valueOf(request.getRequestURI());
        var language = PathLocaleResolver.inPath(path)
                .orElseGet(() -> PathLocaleResolver.preferred(Collections.list(request.getLocales())));
        var programs = ErrorAnswers.forPrograms(path);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setContentType(programs ? MediaType.APPLICATION_PROBLEM_JSON_VALUE : MediaType.TEXT_HTML_VALUE);
        response.getReporter().write(programs ? problem(status, language) : page(status, language));
    }

    private String problem(int status, Language language) {
        var resolved = HttpStatus.resolve(status);
        return json.writeValueAsString(Map.of(
                "title",
                resolved == null ? "" : resolved.getReasonPhrase(),
                "status",
                status,
                "detail",
                messages.get(ErrorAnswers.key(status), language.locale())));
    }

    private String page(int status, Language language) {
        var locale = language.locale();
        var title =
                HtmlUtils.htmlEscape(messages.get("site.error." + (status < 500 ? "4xx" : "5xx") + ".title", locale));
        var text = HtmlUtils.htmlEscape(messages.get(ErrorAnswers.key(status), locale));
        return PAGE.formatted(
                language,
                title,
                status,
                title,
                text,
                language,
                HtmlUtils.htmlEscape(messages.get("site.error.home", locale)));
    }
}
