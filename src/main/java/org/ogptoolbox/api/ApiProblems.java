package org.ogptoolbox.api;

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

    private static ErrorResponseException problem(HttpStatus status, String key, Object... arguments) {
        return new ErrorResponseException(status, ProblemDetail.forStatus(status), null, key, arguments);
    }
}
