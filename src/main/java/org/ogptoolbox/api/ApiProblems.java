package org.ogptoolbox.api;

import java.net.URI;
import java.time.Instant;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** What went wrong, as problem details (RFC 9457) in the reader's language. */
final class ApiProblems {

    private ApiProblems() {}

    static ErrorResponseException notFound(String key, Object... arguments) {
        return problem(HttpStatus.NOT_FOUND, key, arguments);
    }

    static ErrorResponseException badRequest(String key, Object... arguments) {
        return problem(HttpStatus.BAD_REQUEST, key, arguments);
    }

    /** @param reason a code, {@code legal} */
    static ErrorResponseException gone(String reason, Instant since, String key, Object... arguments) {
        var problem = problem(HttpStatus.GONE, key, arguments);
        problem.getBody().setProperty("reason", reason);
        problem.getBody().setProperty("since", since);
        return problem;
    }

    /** Another address answers now. */
    static ErrorResponseException moved(URI to, String key, Object... arguments) {
        var problem = problem(HttpStatus.MOVED_PERMANENTLY, key, arguments);
        problem.getHeaders().setLocation(to);
        return problem;
    }

    private static ErrorResponseException problem(HttpStatus status, String key, Object... arguments) {
        return new ErrorResponseException(status, ProblemDetail.forStatus(status), null, key, arguments);
    }
}
