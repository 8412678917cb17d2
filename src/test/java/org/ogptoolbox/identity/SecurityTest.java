package org.ogptoolbox.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ogptoolbox.IntegrationTest;
import org.ogptoolbox.MovableClock;
import org.ogptoolbox.base.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The two chains from outside: what visitors get, signing in, and what becomes of sessions. */
@IntegrationTest
class SecurityTest {

    private static final String PASSWORD = "correct horse battery";

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private Accounts accounts;

    @Autowired
    private AccountAdministration administration;

    @Autowired
    private MyAccount myAccount;

    @Autowired
    private CurrentUser currentUser;

    @Autowired
    private MovableClock clock;

    private MockMvc web;
    private String email;
    private AccountId person;
    private AccountId admin;

    @BeforeEach
    void people() {
        web = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        email = UUID.randomUUID() + "@test.example";
        person = accounts.create("Zoé", email, PASSWORD, Set.of(Role.CONTRIBUTOR), Set.of(), Language.ENGLISH);
        admin = accounts.create(
                "Admin", UUID.randomUUID() + "@test.example", PASSWORD, Set.of(Role.ADMIN), Set.of(), Language.ENGLISH);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health", "/assets/tokens.css", "/nowhere", "/en"})
    void publicPagesMakeNoSessionAndTrustNothing(String path) throws Exception {
        var result = web.perform(get(path)).andReturn();
        assertThat(result.getRequest().getSession(false)).isNull();
        var response = result.getResponse();
        assertThat(response.getCookies()).isEmpty();
        assertThat(response.getHeader("Content-Security-Policy"))
                .startsWith("default-src 'none'")
                .contains("frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(response.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(response.getHeader("Referrer-Policy")).isEqualTo("strict-origin-when-cross-origin");
        assertThat(response.getHeader("Cache-Control")).isNotEqualTo("no-cache, no-store, max-age=0, must-revalidate");
    }

    @Test
    void thePublicSideOnlyReads() throws Exception {
        for (var request : Set.of(post("/en/tools"), delete("/en/tools"), post("/actuator/health"))) {
            var result = web.perform(request).andReturn();
            assertThat(result.getResponse().getStatus()).isEqualTo(405);
            assertThat(result.getResponse().getHeader("Allow")).isEqualTo("GET, HEAD, OPTIONS");
            assertThat(result.getRequest().getSession(false)).isNull();
        }
    }

    @Test
    void otherEndpointsOfTheActuatorAreNotThere() throws Exception {
        for (var path : Set.of("/actuator/env", "/actuator/heapdump", "/actuator/beans")) {
            assertThat(web.perform(get(path)).andReturn().getResponse().getStatus())
                    .isEqualTo(404);
        }
    }

    @Test
    void theApplicationAsksToSignInAndMayNotBeFramed() throws Exception {
        var response =
                web.perform(get("/app/inbox").accept("text/html")).andReturn().getResponse();
        assertThat(response.getStatus()).isEqualTo(302);
        assertThat(response.getRedirectedUrl()).endsWith("/app/login");
        assertThat(response.getHeader("Content-Security-Policy"))
                .contains("default-src 'self'")
                .contains("object-src 'none'")
                .contains("frame-ancestors 'none'");
        assertThat(response.getHeader("X-Frame-Options")).isEqualTo("DENY");
        assertThat(response.getHeader("Cache-Control")).contains("no-store");
    }

    @Test
    void requestsFromElsewhereAreRefused() throws Exception {
        var session = signIn(PASSWORD).session();
        var response =
                web.perform(post("/app/logout").session(session)).andReturn().getResponse();
        assertThat(response.getStatus()).isEqualTo(403);
        assertThat(session.isInvalid()).isFalse();
    }

    @Test
    void nobodyIsSignedInByAnotherSite() throws Exception {
        var response = web.perform(post("/app/login")
                        .header("Sec-Fetch-Site", "cross-site")
                        .param("username", email)
                        .param("password", PASSWORD))
                .andReturn()
                .getResponse();
        assertThat(response.getStatus()).isEqualTo(403);
    }

    @Test
    void theSessionsIdChangesAtSignInAndOneComesBackToWhereOneWas() throws Exception {
        var visitor = new MockHttpSession();
        web.perform(get("/app/account").accept("text/html").session(visitor));
        web.perform(get("/app/style.css").accept("*/*").session(visitor));
        var before = visitor.getId();
        var response = signIn(PASSWORD, visitor).response();
        assertThat(response.getRedirectedUrl()).contains("/app/account");
        assertThat(visitor.getId()).isNotEqualTo(before);
        assertThat(authentication(visitor).getName()).isEqualTo(person.toString());
    }

    @Test
    void whoSuggestsAChangeFromAPublicPageSignsInAndGoesOn() throws Exception {
        var visitor = new MockHttpSession();
        var page = "/app/suggest/" + UUID.randomUUID();
        var asked = web.perform(get(page).accept("text/html").session(visitor))
                .andReturn()
                .getResponse();
        assertThat(asked.getRedirectedUrl()).endsWith("/app/login");
        assertThat(signIn(PASSWORD, visitor).response().getRedirectedUrl()).contains(page);
    }

    @Test
    void aWrongPasswordSaysSoAndKeepsTheAddressOutOfTheUrl() throws Exception {
        var attempt = signIn("not the password");
        assertThat(attempt.response().getRedirectedUrl()).isEqualTo("/app/login?error");
        assertThat(attempt.session().getAttribute(SignInPage.TYPED_ADDRESS)).isEqualTo(email);
        assertThat(attempt.session().getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY))
                .isNull();
    }

    @Test
    void unknownAddressesGetTheSameAnswer() throws Exception {
        email = UUID.randomUUID() + "@test.example";
        assertThat(signIn("not the password").response().getRedirectedUrl()).isEqualTo("/app/login?error");
    }

    @Test
    void whoGuessesWaitsAlsoWithTheRightPassword() throws Exception {
        for (int guess = 0; guess <= SignInAttempts.FREE_PER_ACCOUNT; guess++) {
            signIn("guess number " + guess);
        }
        assertThat(signIn(PASSWORD).response().getRedirectedUrl()).matches("/app/login\\?wait=\\d+");
        clock.moveAhead(Duration.ofMinutes(6));
        assertThat(authentication(signIn(PASSWORD).session()).getName()).isEqualTo(person.toString());
    }

    @Test
    void eachWrongPasswordCountsOnceForItsAccount() throws Exception {
        for (int guess = 1; guess <= SignInAttempts.FREE_PER_ACCOUNT + 1; guess++) {
            assertThat(signIn("wrong").response().getRedirectedUrl())
                    .as("guess %d", guess)
                    .isEqualTo("/app/login?error");
        }
        assertThat(waiting(signIn("wrong"))).isBetween(4L, 5L);
        clock.moveAhead(Duration.ofSeconds(6));
        assertThat(signIn("wrong").response().getRedirectedUrl()).isEqualTo("/app/login?error");
        assertThat(waiting(signIn("wrong"))).isBetween(9L, 10L);
        clock.moveAhead(Duration.ofSeconds(11));
        assertThat(signIn("wrong").response().getRedirectedUrl()).isEqualTo("/app/login?error");
        assertThat(waiting(signIn("wrong"))).isBetween(19L, 20L);
    }

    @Test
    void eachWrongPasswordCountsOnceForItsNetwork() throws Exception {
        var address = "2001:db8:" + Integer.toHexString(email.hashCode() & 0xffff) + ":1::";
        for (int guess = 1; guess <= SignInAttempts.FREE_PER_ADDRESS + 1; guess++) {
            // Another account each time, and another address of the same network.
            email = UUID.randomUUID() + "@test.example";
            assertThat(from(address + guess).response().getRedirectedUrl())
                    .as("guess %d", guess)
                    .isEqualTo("/app/login?error");
        }
        email = UUID.randomUUID() + "@test.example";
        assertThat(waiting(from(address + "1"))).isBetween(4L, 5L);
        assertThat(from("2001:db8:1:ffff::1").response().getRedirectedUrl()).isEqualTo("/app/login?error");
    }

    @Test
    void anAccountHasSoManySessionsAndTheOldestMakesRoom() throws Exception {
        var first = signIn(PASSWORD).session();
        var second = signIn(PASSWORD).session();
        for (int device = 2; device <= OpenSessions.MOST_PER_ACCOUNT; device++) {
            assertThat(signIn(PASSWORD).session().isInvalid()).isFalse();
        }
        assertThat(first.isInvalid()).isTrue();
        assertThat(second.isInvalid()).isFalse();
    }

    private static long waiting(Attempt attempt) {
        var answer = String.valueOf(attempt.response().getRedirectedUrl());
        assertThat(answer).startsWith("/app/login?wait=");
        return Long.parseLong(answer.substring(answer.indexOf('=') + 1));
    }

    private Attempt from(String address) throws Exception {
        return signIn("wrong", new MockHttpSession(), address);
    }

    @Test
    void closingAnAccountEndsItsSessionsAtOnce() throws Exception {
        var laptop = signIn(PASSWORD).session();
        var phone = signIn(PASSWORD).session();
        asAdmin(all -> all.disable(person));
        assertThat(laptop.isInvalid()).isTrue();
        assertThat(phone.isInvalid()).isTrue();
        assertThat(signIn(PASSWORD).response().getRedirectedUrl()).isEqualTo("/app/login?closed");
        assertThat(signIn("not the password").response().getRedirectedUrl()).isEqualTo("/app/login?error");
        asAdmin(all -> all.enable(person));
        assertThat(signIn(PASSWORD).session().isInvalid()).isFalse();
    }

    @Test
    void rolesReachOpenSessionsAtOnce() throws Exception {
        var session = signIn(PASSWORD).session();
        assertThat(authorities(session)).containsExactly("ROLE_CONTRIBUTOR");
        asAdmin(all -> all.giveRoles(person, Set.of(Role.MODERATOR)));
        assertThat(session.isInvalid()).isFalse();
        assertThat(authorities(session)).containsExactly("ROLE_MODERATOR");
    }

    @Test
    void aNewPasswordEndsTheOtherSessions() throws Exception {
        var other = signIn(PASSWORD).session();
        currentUser.callAs(person, () -> {
            myAccount.changePassword(PASSWORD, "another good password");
            return true;
        });
        assertThat(other.isInvalid()).isTrue();
        assertThat(signIn(PASSWORD).response().getRedirectedUrl()).isEqualTo("/app/login?error");
        assertThat(signIn("another good password").session().isInvalid()).isFalse();
    }

    private record Attempt(MockHttpServletResponse response, MockHttpSession session) {}

    private Attempt signIn(String password) throws Exception {
        return signIn(password, new MockHttpSession());
    }

    private Attempt signIn(String password, MockHttpSession session) throws Exception {
        return signIn(password, session, "127.0.0.1");
    }

    private Attempt signIn(String password, MockHttpSession session, String address) throws Exception {
        MvcResult result = web.perform(post("/app/login")
                        .session(session)
                        .param("username", email)
                        .param("password", password)
                        .with(request -> {
                            // As when a browser has sent the session's cookie.
                            request.setRequestedSessionIdValid(true);
                            request.setRemoteAddr(address);
                            return request;
                        }))
                .andReturn();
        HttpSession after = result.getRequest().getSession(false);
        return new Attempt(result.getResponse(), after instanceof MockHttpSession mock ? mock : session);
    }

    private void asAdmin(Consumer<AccountAdministration> deed) {
        currentUser.callAs(admin, () -> {
            deed.accept(administration);
            return true;
        });
    }

    private static Authentication authentication(MockHttpSession session) {
        var context = session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
        return Optional.ofNullable((SecurityContext) context)
                .map(SecurityContext::getAuthentication)
                .orElseThrow();
    }

    private static List<String> authorities(MockHttpSession session) {
        return authentication(session).getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .toList();
    }
}
