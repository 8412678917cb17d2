package org.ogptoolbox.site;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.ogptoolbox.base.Messages;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What is answered when something went wrong before or behind the pages: a page for people, problem details (RFC 9457)
 * for programs. The address decides, not what the request says it accepts.
 */
@Controller
class ErrorAnswers implements ErrorController {

    private static final String PROGRAMS = "/api";

    private final Messages messages;

    ErrorAnswers(Messages messages) {
        this.messages = messages;
    }

    @RequestMapping("${server.error.path:${error.path:/error}}")
    Object error(HttpServletRequest request) {
        var status = status(request);
        var path = PathLocaleResolver.path(request);
        return forPrograms(path) ? problem(status, request) : page(status);
    }

    static boolean forPrograms(String path) {
        return path.equals(PROGRAMS) || path.startsWith(PROGRAMS + "/");
    }

    private static HttpStatus status(HttpServletRequest request) {
        var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        // Asked for by its own address, without an error, this is nothing.
        var status = code instanceof Integer number ? HttpStatus.resolve(number) : HttpStatus.NOT_FOUND;
        return status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
    }

    private static ModelAndView page(HttpStatus status) {
        var view = status == HttpStatus.NOT_FOUND ? "404" : status.is4xxClientError() ? "4xx" : "5xx";
        return new ModelAndView("error/" + view, Map.of("status", status.value(), "indexed", false), status);
    }

    private ResponseEntity<ProblemDetail> problem(HttpStatus status, HttpServletRequest request) {
        var locale = PathLocaleResolver.language(request).locale();
        var problem = ProblemDetail.forStatusAndDetail(status, messages.get(key(status.value()), locale));
        problem.setInstance(UriComponentsBuilder.fromPath(PathLocaleResolver.path(request))
                .encode()
                .build()
                .toUri());
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    /** The sentence that says what is wrong. */
    static String key(int status) {
        return switch (status) {
            case 404 -> "site.problem.not-found";
            case 405 -> "site.problem.method";
            case 413 -> "site.problem.too-large";
            default -> status < 500 ? "site.problem.request" : "site.problem.server";
        };
    }
}
