package org.ogptoolbox.site;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Public addresses are written in small letters; whoever writes them otherwise is led to the one there is. */
class OneCase extends OncePerRequestFilter {

    private static final Pattern PUBLIC =
            Pattern.compile("/(en|fr|es|api)(/.*)?", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** Encoded bytes keep their digits, which have no case. */
    private static final Pattern CAPITALS = Pattern.compile("%..|[A-Z]+");

    private static final List<String> READING = List.of("GET", "HEAD");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var path = request.getRequestURI();
        var small = small(path);
        if (small.equals(path)
                || !READING.contains(request.getMethod())
                || !PUBLIC.matcher(path).matches()) {
            chain.doFilter(request, response);
            return;
        }
        var query = request.getQueryString();
        response.setStatus(HttpStatus.PERMANENT_REDIRECT.value());
        response.setHeader(HttpHeaders.LOCATION, small + (query == null ? "" : "?" + query));
    }

    private static String small(String path) {
        return CAPITALS.matcher(path)
                .replaceAll(found -> found.group().startsWith("%")
                        ? found.group()
                        : found.group().toLowerCase(Locale.ROOT));
    }
}
