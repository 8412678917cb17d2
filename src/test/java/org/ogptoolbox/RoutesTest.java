package org.ogptoolbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Who may what, at every door: pages of the application, public addresses, methods of services. Written to
 * {@code docs/routes.md}; a change there is a change of who may what, and is looked at as one.
 */
@IntegrationTest
class RoutesTest {

    /** RFC 8058 has mail programs post there. */
    private static final Set<String> ENDS_NEWS = Set.of("/mail/end/{token}");

    private static final Path PAGE = Path.of("docs/routes.md");

    private static final String HEAD = """
            # Who may what

            Made by `RoutesTest`, which fails when this page is not what the code says and leaves the new one in
            `target/routes.md`.
            """;

    @Autowired
    ApplicationContext context;

    @Autowired
    @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings;

    @Test
    void thePageSaysWhoMayWhat() throws IOException {
        var page = HEAD + views() + addresses() + services();
        Files.writeString(Files.createDirectories(Path.of("target")).resolve("routes.md"), page);

        assertThat(PAGE).content().isEqualTo(page);
    }

    @Test
    void everyPageOfTheApplicationSaysWhoMayOpenIt() {
        assertThat(routes()).allSatisfy(view -> assertThat(whoMayOpen(view)).isNotEmpty());
    }

    @Test
    void publicAddressesOnlyReadButTheOneThatMailProgramsPostTo() {
        mappings.getHandlerMethods().keySet().stream()
                .filter(mapping -> !mapping.getPatternValues().equals(ENDS_NEWS))
                .forEach(mapping -> assertThat(mapping.getMethodsCondition().getMethods())
                        .as(mapping.toString())
                        .allMatch(method -> method.name().equals("GET")));
    }

    private static List<? extends Class<?>> routes() {
        return ViewsOnClassPath.views().stream()
                .sorted(Comparator.comparing(
                        (Class<?> view) -> view.getAnnotation(Route.class).value()))
                .toList();
    }

    private static String views() {
        return table(
                "Pages of the application",
                "address | who may open it",
                routes().stream()
                        .map(view -> "`/app/" + view.getAnnotation(Route.class).value() + "` | " + whoMayOpen(view)));
    }

    private static String whoMayOpen(Class<?> view) {
        if (view.isAnnotationPresent(AnonymousAllowed.class)) {
            return "everybody";
        }
        if (view.isAnnotationPresent(PermitAll.class)) {
            return "who is signed in";
        }
        var roles = view.getAnnotation(RolesAllowed.class);
        return roles == null ? "" : roles(Arrays.asList(roles.value()));
    }

    private String addresses() {
        var paths = new TreeSet<String>();
        mappings.getHandlerMethods().keySet().forEach(mapping -> paths.addAll(mapping.getPatternValues()));
        return table(
                "Public addresses",
                "address | who may read it",
                paths.stream().map(path -> "`" + path + "` | everybody"));
    }

    private String services() {
        var methods = new TreeMap<String, String>();
        for (var bean : context.getBeansWithAnnotation(Service.class).values()) {
            var type = AopUtils.getTargetClass(bean);
            if (type.getPackageName().startsWith("org.ogptoolbox")) {
                doors(type)
                        .forEach(method -> methods.put(
                                type.getPackageName().replace("org.ogptoolbox.", "") + " | `" + type.getSimpleName()
                                        + "." + method.getName() + "`",
                                whoMayCall(type, method)));
            }
        }
        return table(
                "Methods of services",
                "module | method | who may call it",
                methods.entrySet().stream().map(method -> method.getKey() + " | " + method.getValue()));
    }

    private static Stream<Method> doors(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> !method.isSynthetic() && !Modifier.isStatic(method.getModifiers()));
    }

    /** Overloads with different answers would be told by the strictest reader: there are none, or the page shows both. */
    private static String whoMayCall(Class<?> type, Method method) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(other -> other.getName().equals(method.getName()) && Modifier.isPublic(other.getModifiers()))
                .map(other -> rule(type, other))
                .distinct()
                .sorted()
                .collect(Collectors.joining("; "));
    }

    private static String rule(Class<?> type, Method method) {
        var own = method.getAnnotation(PreAuthorize.class);
        var rule = own == null ? type.getAnnotation(PreAuthorize.class) : own;
        if (rule == null) {
            return "no rule of its own: other services ask";
        }
        var expression = rule.value();
        if (expression.equals("isAuthenticated()")) {
            return "who is signed in, as far as the method itself allows";
        }
        return expression.startsWith("has")
                ? roles(Arrays.stream(
                                expression.replaceAll(".*\\((.*)\\)", "$1").split(","))
                        .map(role -> role.replace("'", "").strip())
                        .toList())
                : "`" + expression + "`";
    }

    private static String roles(List<String> roles) {
        return roles.stream().sorted().collect(Collectors.joining(", "));
    }

    private static String table(String title, String columns, Stream<String> rows) {
        var line = columns.replaceAll("[^|]+", "---");
        return rows.map(row -> "| " + row + " |\n")
                .collect(Collectors.joining("", "\n## " + title + "\n\n| " + columns + " |\n|" + line + "|\n", ""));
    }
}
