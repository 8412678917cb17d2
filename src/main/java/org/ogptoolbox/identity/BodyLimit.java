package org.ogptoolbox.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.base.Messages;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Refuses bodies that are larger than anything the application asks for, before anybody reads them into memory. Where the
 * length is announced the server itself reads no more than that; where it is not, the bytes are counted here.
 */
class BodyLimit extends OncePerRequestFilter {

    /** Bytes. Forms without an account are a name, an address, a password. */
    static final int STRANGERS = 64 * 1024;

    /**
     * Bytes. What a browser kept after a broken connection comes back in one request: all texts of an entry, at most some
     * 160,000 characters of up to three bytes, and room for texts that are still too long. BodyLimitTest does the sum.
     */
    static final int SIGNED_IN = 1024 * 1024;

    private final Messages messages;
    private final JsonMapper json;

    BodyLimit(Messages messages, JsonMapper json) {
        this.messages = messages;
        this.json = json;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var most = signedIn(request) ? SIGNED_IN : STRANGERS;
        if (request.getContentLengthLong() > most) {
            refuse(request, response, most);
        } else if (request.getContentLengthLong() >= 0 || request.getHeader(HttpHeaders.TRANSFER_ENCODING) == null) {
            chain.doFilter(request, response);
        } else {
            count(request, response, chain, most);
        }
    }

    private void count(HttpServletRequest request, HttpServletResponse response, FilterChain chain, int most)
            throws ServletException, IOException {
        if (isForm(request)) {
            // The server reads forms itself, up to a limit of its own (server.tomcat.max-http-form-post-size).
            if (readable(request)) {
                chain.doFilter(request, response);
            } else {
                refuse(request, response, STRANGERS);
            }
            return;
        }
        var body = request.getInputStream().readNBytes(most + 1);
        if (body.length > most) {
            refuse(request, response, most);
        } else {
            chain.doFilter(new CountedRequest(request, body), response);
        }
    }

    private static boolean isForm(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
    }

    private static boolean readable(HttpServletRequest request) {
        try {
            request.getParameterMap();
            return true;
        } catch (IllegalStateException tooLarge) {
            return false;
        }
    }

    private static boolean signedIn(HttpServletRequest request) {
        var session = request.getSession(false);
        var known = session == null
                ? null
                : session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
        return known instanceof SecurityContext context
                && context.getAuthentication() != null
                && context.getAuthentication().getPrincipal() instanceof SignedIn;
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, int most) throws IOException {
        var status = HttpStatus.CONTENT_TOO_LARGE;
        var sentence = messages.get(
                "identity.body.too-large", Language.nearest(request.getLocale()).locale(), most / 1024);
        response.setStatus(status.value());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        if (request.getRequestURI().startsWith("/api/")) {
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.getOutputStream()
                    .write(json.writeValueAsBytes(ProblemDetail.forStatusAndDetail(status, sentence)));
        } else {
            response.setContentType(MediaType.TEXT_PLAIN_VALUE);
            response.getOutputStream().write(sentence.getBytes(StandardCharsets.UTF_8));
        }
    }
}
