package org.ogptoolbox.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.ogptoolbox.base.ToolboxProperties;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.web.util.matcher.IpAddressMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.ForwardedHeaderFilter;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Whom a request comes from, by which host and whether encrypted, is what the connection says. Only proxies that the
 * configuration names are believed when they say otherwise; from anybody else such headers are as good as not there.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
@ConditionalOnWebApplication
class TrustedProxies extends OncePerRequestFilter {

    private static final String FOR = "X-Forwarded-For";

    /** Those that a trusted proxy may send; each counts with what the proxy itself has added last. */
    private static final List<String> BELIEVED = List.of("X-Forwarded-Host", "X-Forwarded-Proto", "X-Forwarded-Port");

    private final List<IpAddressMatcher> proxies;
    private final ForwardedHeaderFilter forwarded = new ForwardedHeaderFilter();

    TrustedProxies(ToolboxProperties properties) {
        proxies = properties.trustedProxies().stream()
                .map(String::strip)
                .filter(range -> !range.isEmpty())
                .map(TrustedProxies::matcher)
                .toList();
    }

    private static IpAddressMatcher matcher(String range) {
        try {
            return new IpAddressMatcher(range);
        } catch (IllegalArgumentException wrong) {
            throw new IllegalStateException(
                    "OGPTOOLBOX_TRUSTED_PROXIES names addresses or ranges such as 10.0.0.1 or 10.0.0.0/8; \"" + range
                            + "\" is neither",
                    wrong);
        }
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (trusted(request.getRemoteAddr())) {
            forwarded.doFilter(new Heard(request, believed(request)), response, chain);
        } else {
            chain.doFilter(new Heard(request, Map.of()), response);
        }
    }

    private Map<String, String> believed(HttpServletRequest request) {
        var believed = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        BELIEVED.forEach(name -> {
            var values = values(request, name);
            if (!values.isEmpty()) {
                believed.put(name, values.getLast());
            }
        });
        var client = client(values(request, FOR));
        if (client != null) {
            believed.put(FOR, client);
        }
        return believed;
    }

    /** From the right: behind each proxy that is trusted stands whom it spoke for; what comes before that is hearsay. */
    private @Nullable String client(List<String> chain) {
        for (var address : chain.reversed()) {
            if (!isAddress(address)) {
                return null;
            }
            if (!trusted(address)) {
                return address;
            }
        }
        return chain.isEmpty() ? null : chain.getFirst();
    }

    private boolean trusted(@Nullable String address) {
        return address != null && proxies.stream().anyMatch(proxy -> proxy.matches(address));
    }

    private static boolean isAddress(String text) {
        return text.matches("[0-9.]{7,15}|[0-9a-fA-F:.]{2,45}");
    }

    private static List<String> values(HttpServletRequest request, String name) {
        var values = new ArrayList<String>();
        for (var line : Collections.list(request.getHeaders(name))) {
            Arrays.stream(line.split(","))
                    .map(String::strip)
                    .filter(value -> !value.isEmpty())
                    .forEach(values::add);
        }
        return values;
    }

    /** The request as if nobody had forwarded it, but for what is believed. */
    private static final class Heard extends HttpServletRequestWrapper {

        private final Map<String, String> believed;

        Heard(HttpServletRequest request, Map<String, String> believed) {
            super(request);
            this.believed = believed;
        }

        private static boolean about(String name) {
            var lower = name.toLowerCase(Locale.ROOT);
            return lower.equals("forwarded") || lower.startsWith("x-forwarded-");
        }

        @Override
        public @Nullable String getHeader(String name) {
            return about(name) ? believed.get(name) : super.getHeader(name);
        }

        @Override
        public Enumeration<String> getHeaders(String name) {
            if (!about(name)) {
                return super.getHeaders(name);
            }
            var value = believed.get(name);
            return Collections.enumeration(value == null ? List.of() : List.of(value));
        }

        @Override
        public Enumeration<String> getHeaderNames() {
            var names = new ArrayList<>(Collections.list(super.getHeaderNames()));
            names.removeIf(Heard::about);
            names.addAll(believed.keySet());
            return Collections.enumeration(names);
        }
    }
}
