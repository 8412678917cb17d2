package org.ogptoolbox.identity;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.util.descriptor.web.FilterDef;
import org.apache.tomcat.util.descriptor.web.FilterMap;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.filter.RequestContextFilter;

/**
 * A server that really listens, on a free port, and sends requests through filters of the application; behind them, a
 * servlet says how many bytes and parameters it was given. The header {@code From-Address} says whence a request comes.
 */
final class ListeningChain implements AutoCloseable {

    static final String FROM = "From-Address";

    private final Tomcat tomcat = new Tomcat();
    private final StandardContext context;

    private ListeningChain(Path folder, int formLimit) {
        tomcat.setBaseDir(folder.toString());
        tomcat.setHostname("127.0.0.1");
        tomcat.setPort(0);
        var connector = tomcat.getConnector();
        connector.setMaxPostSize(formLimit);
        context = (StandardContext) tomcat.addContext("", folder.toString());
        context.setReloadable(false);
        Tomcat.addServlet(context, "count", new CountingServlet());
        context.addServletMappingDecoded("/*", "count");
    }

    static ListeningChain start(Path folder, int formLimit, AnonymousSessions sessions, Filter... filters)
            throws LifecycleException {
        var chain = new ListeningChain(folder, formLimit);
        chain.context.addApplicationLifecycleListener(sessions);
        chain.add("from", new FromAddress());
        chain.add("context", new RequestContextFilter());
        for (int number = 0; number < filters.length; number++) {
            chain.add("filter" + number, filters[number]);
        }
        chain.tomcat.start();
        return chain;
    }

    URI address(String path) {
        return URI.create("http://127.0.0.1:" + tomcat.getConnector().getLocalPort() + path);
    }

    private void add(String name, Filter filter) {
        var definition = new FilterDef();
        definition.setFilterName(name);
        definition.setFilter(filter);
        context.addFilterDef(definition);
        var map = new FilterMap();
        map.setFilterName(name);
        map.addURLPattern("/*");
        context.addFilterMap(map);
    }

    @Override
    public void close() throws LifecycleException {
        tomcat.stop();
        tomcat.destroy();
    }

    private static final class FromAddress extends OncePerRequestFilter {
        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            var from = Optional.ofNullable(request.getHeader(FROM));
            chain.doFilter(
                    new HttpServletRequestWrapper(request) {
                        @Override
                        public String getRemoteAddr() {
                            return from.orElseGet(super::getRemoteAddr);
                        }
                    },
                    response);
        }
    }

    private static final class CountingServlet extends HttpServlet {
        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
            if (request.getSession(false) == null && request.getRequestURI().startsWith("/app")) {
                request.getSession();
            }
            var parameters = request.getParameterMap().size();
            var bytes = request.getInputStream().readAllBytes().length;
            response.getWriter().print(bytes + " bytes, " + parameters + " parameters");
        }
    }
}
