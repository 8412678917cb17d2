package org.ogptoolbox.identity;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;

import com.vaadin.flow.server.auth.NavigationAccessControl;
import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.ogptoolbox.base.Messages;
import org.ogptoolbox.base.ToolboxProperties;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.CompositeSessionAuthenticationStrategy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import tools.jackson.databind.json.JsonMapper;

/** One chain for the application, and for the public one by policy: see docs/decisions/003-two-security-chains.md. */
@Configuration
@ConditionalOnWebApplication
class SecurityConfiguration {

    private static final String APPLICATION = "/app";

    private static final List<String> READING = List.of("GET", "HEAD", "OPTIONS");

    private static final List<String> READING_AND_POSTING = List.of("GET", "HEAD", "OPTIONS", "POST");

    private static final String PUBLIC_POLICY = "default-src 'none'; style-src 'self'; img-src 'self' data:;"
            + " font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /** Pages that draw pictures load our own scripts and the outlines they draw; nothing else differs. */
    private static final String PICTURES_POLICY = PUBLIC_POLICY + "; script-src 'self'; connect-src 'self'";

    /** What others may show on their sites. */
    private static final String EMBEDDED_POLICY =
            PICTURES_POLICY.replace("frame-ancestors 'none'", "frame-ancestors *");

    private static final String APPLICATION_POLICY = "default-src 'self'; script-src 'self' 'unsafe-inline'"
            + " 'unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:;"
            + " object-src 'none'; form-action 'self'; base-uri 'self'; frame-ancestors 'none'";

    private static final String NOTHING_OF_THE_DEVICE =
            "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()";

    private final ToolboxProperties properties;

    SecurityConfiguration(ToolboxProperties properties) {
        this.properties = properties;
    }

    /**
     * The sign-in page is told to Spring Security itself: Vaadin's way to do it depends on a running servlet.
     */
    @Bean
    @Order(1)
    SecurityFilterChain applicationChain(
            HttpSecurity http,
            PasswordSignIn signIn,
            SignInFailure failure,
            OpenSessions sessions,
            NavigationAccessControl navigation,
            VaadinDefaultRequestCache wanted) {
        navigation.setLoginView(SignInPage.PATH);
        wanted.ignoreRequests(request -> !HttpMethod.GET.matches(request.getMethod()) || !forPage(request));
        var strategies = new CompositeSessionAuthenticationStrategy(
                List.of(new ChangeSessionIdAuthenticationStrategy(), sessions));
        return http.securityMatcher(APPLICATION, APPLICATION + "/**")
                // Alone, without the shared manager as its parent, which would ask the same provider a second time.
                .authenticationManager(new ProviderManager(signIn))
                .formLogin(form -> form.loginPage(SignInPage.PATH)
                        .defaultSuccessUrl(APPLICATION)
                        .failureHandler(failure))
                .authorizeHttpRequests(
                        requests -> requests.requestMatchers(SignInPage.PATH).permitAll())
                .logout(logout -> logout.logoutUrl(APPLICATION + "/logout").logoutSuccessUrl(SignInPage.PATH))
                .csrf(csrf -> csrf.ignoringRequestMatchers(SecurityConfiguration::ownSignIn))
                .sessionManagement(management -> management.sessionAuthenticationStrategy(strategies))
                .headers(headers -> strict(headers, APPLICATION_POLICY))
                .with(
                        vaadin(),
                        application ->
                                application.anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::authenticated))
                .build();
    }

    /** Signing in works from a page left open overnight, whose token is gone; but not from somebody else's page. */
    private static boolean ownSignIn(HttpServletRequest request) {
        return request.getServletPath()
                        .concat(request.getPathInfo() == null ? "" : request.getPathInfo())
                        .equals(SignInPage.PATH)
                && !"cross-site".equals(request.getHeader("Sec-Fetch-Site"));
    }

    /** One comes back to the page one wanted, not to a style sheet or picture it asked for. */
    private static boolean forPage(HttpServletRequest request) {
        var accepted = request.getHeader(HttpHeaders.ACCEPT);
        return accepted != null && accepted.contains(MediaType.TEXT_HTML_VALUE);
    }

    /** Outside the chains: what is too large is not even looked at. */
    @Bean
    FilterRegistrationBean<BodyLimit> bodyLimit(Messages messages, JsonMapper json) {
        var registration = new FilterRegistrationBean<>(new BodyLimit(messages, json));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
        return registration;
    }

    /** Mail programs post here by themselves; the token in the address is all the proof there is, and all it takes. */
    @Bean
    @Order(2)
    SecurityFilterChain mailEndChain(HttpSecurity http) {
        return open(http.securityMatcher("/mail/end/*"), READING_AND_POSTING)
                .headers(headers -> strict(headers, PUBLIC_POLICY))
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain picturesChain(HttpSecurity http) {
        return open(http.securityMatcher("/*/actions/pictures"))
                .headers(headers -> strict(headers, PICTURES_POLICY))
                .build();
    }

    @Bean
    @Order(4)
    SecurityFilterChain embeddedChain(HttpSecurity http) {
        return open(http.securityMatcher("/*/embed/**"))
                .headers(headers ->
                        strict(headers, EMBEDDED_POLICY).frameOptions(HeadersConfigurer.FrameOptionsConfig::disable))
                .build();
    }

    @Bean
    @Order(5)
    SecurityFilterChain publicChain(HttpSecurity http) {
        return open(http.securityMatcher("/**"))
                .headers(headers -> strict(headers, PUBLIC_POLICY))
                .build();
    }

    /** Everything outside the application: nobody is known there, so there is nothing to forge or to remember. */
    private static HttpSecurity open(HttpSecurity http) {
        return open(http, READING);
    }

    private static HttpSecurity open(HttpSecurity http, List<String> methods) {
        return http.sessionManagement(management -> management.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.cacheControl(cache -> cache.disable()))
                .cors(Customizer.withDefaults())
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(SecurityConfiguration::methodNotAllowed))
                .authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                                .permitAll()
                                .requestMatchers(request -> methods.contains(request.getMethod()))
                                .permitAll()
                                .anyRequest()
                                .denyAll());
    }

    /** As {@link SessionCookie} sees it: also where nobody said which proxy ends the encryption. */
    boolean encrypted(HttpServletRequest request) {
        return properties.secure() || request.isSecure();
    }

    /** Nothing else is refused out there: whoever is, came to write. */
    private static void methodNotAllowed(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        response.setHeader(HttpHeaders.ALLOW, String.join(", ", READING));
        response.sendError(HttpStatus.METHOD_NOT_ALLOWED.value());
    }

    private HeadersConfigurer<HttpSecurity> strict(HeadersConfigurer<HttpSecurity> headers, String policy) {
        return headers.httpStrictTransportSecurity(transport -> transport.requestMatcher(this::encrypted))
                .contentSecurityPolicy(content -> content.policyDirectives(policy))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN))
                .permissionsPolicyHeader(permissions -> permissions.policy(NOTHING_OF_THE_DEVICE))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny);
    }
}
