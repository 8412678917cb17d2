package org.ogptoolbox.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Nobody fills the memory by sending: a request's body has at most so many bytes, more for those who are signed in. What
 * a body announces is refused at once, what it does not announce when it has come that far.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
@ConditionalOnWebApplication
class BodyLimit extends OncePerRequestFilter {

    static final int ANONYMOUS = 64 * 1024;

    /** A wizard page with 20,000 characters in each of three languages of its longest texts is a third of this. */
    static final int SIGNED_IN = 1024 * 1024;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var most = most(request);
        if (request.getContentLengthLong() > most) {
            // The rest is not read: the connection is closed.
            response.setHeader("Connection", "close");
            response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
            return;
        }
        try {
            chain.doFilter(new Bounded(request, most), response);
        } catch (BodyTooLarge tooLarge) {
            if (!response.isCommitted()) {
                response.reset();
                response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
            }
        }
    }

    private static int most(HttpServletRequest request) {
        var session = request.getSession(false);
        var signedIn = session != null
                && session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY) != null;
        return signedIn ? SIGNED_IN : ANONYMOUS;
    }

    /** More came than may be. */
    private static final class BodyTooLarge extends IOException {}

    private static final class Bounded extends HttpServletRequestWrapper {

        private final int most;

        Bounded(HttpServletRequest request, int most) {
            super(request);
            this.most = most;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new BoundedStream(super.getInputStream(), most);
        }

        @Override
        public BufferedReader getReader() throws IOException {
            var encoding = getCharacterEncoding();
            return new BufferedReader(new InputStreamReader(
                    getInputStream(), encoding == null ? StandardCharsets.UTF_8.name() : encoding));
        }
    }

    private static final class BoundedStream extends ServletInputStream {

        private final ServletInputStream whole;
        private long left;

        BoundedStream(ServletInputStream whole, int most) {
            this.whole = whole;
            this.left = most;
        }

        @Override
        public int read() throws IOException {
            var next = whole.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            var got = whole.read(bytes, offset, length);
            count(Math.max(0, got));
            return got;
        }

        private void count(int got) throws BodyTooLarge {
            left -= got;
            if (left < 0) {
                throw new BodyTooLarge();
            }
        }

        @Override
        public boolean isFinished() {
            return whole.isFinished();
        }

        @Override
        public boolean isReady() {
            return whole.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            whole.setReadListener(listener);
        }
    }
}
