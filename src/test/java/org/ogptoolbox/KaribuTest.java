package org.ogptoolbox;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.mock.MockedUI;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinSession;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.identity.Account;
import org.ogptoolbox.identity.AccountId;
import org.ogptoolbox.identity.Accounts;
import org.ogptoolbox.identity.CurrentUser;
import org.ogptoolbox.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/**
 * The base of view tests: a Vaadin page without a browser, in English, on the whole application. Sign in, then
 * {@code UI.getCurrent().navigate("inbox")} and look for components by their visible label ({@code LocatorJ._get}).
 *
 * <p>Accounts made here get addresses of their own, so tests that commit do not step on each other.
 */
@IntegrationTest
public abstract class KaribuTest {

    private static final Routes ROUTES = ViewsOnClassPath.routes();

    @Autowired
    protected ApplicationContext context;

    @Autowired
    protected Accounts accounts;

    @Autowired
    protected CurrentUser currentUser;

    @Autowired
    private SecurityContextHolderStrategy security;

    @BeforeEach
    void openPage() {
        openPage(Locale.ENGLISH);
    }

    @AfterEach
    void closePage() {
        security.clearContext();
        MockVaadin.tearDown();
    }

    /** A fresh page of a browser that asks for this language; nobody is signed in. */
    protected void openPage(Locale language) {
        security.clearContext();
        MockVaadin.tearDown();
        Locale.setDefault(Locale.ENGLISH);
        MockVaadin.setMockRequestFactory(session -> {
            var request = new FakeRequest(session);
            request.setLocaleInt(language);
            return request;
        });
        MockVaadin.setup(MockedUI::new, new MockSpringServlet(ROUTES, context, MockedUI::new));
    }

    /** Signs in a new account with these roles (a translator into all languages of the interface). */
    protected Account signInAs(Role... roles) {
        return signInAs(anAccount(roles));
    }

    /** Signs in the account with this address. */
    protected Account signInAs(String email) {
        return signInAs(accounts.findByEmail(email).orElseThrow().id());
    }

    /** Signs in this account, in place of whoever was, on the present page. */
    protected Account signInAs(AccountId id) {
        var account = accounts.find(id).orElseThrow();
        apply(CurrentUser.authentication(account));
        return account;
    }

    /** A new account with these roles; it is not signed in. */
    protected AccountId anAccount(Role... roles) {
        var given = Arrays.stream(roles).collect(Collectors.toSet());
        var languages = given.contains(Role.TRANSLATOR) ? Set.copyOf(Language.INTERFACE) : Set.<Language>of();
        var name = given.isEmpty() ? "nobody" : roles[0].name().toLowerCase(Locale.ROOT);
        var email = name + "-" + UUID.randomUUID() + "@test.example";
        return accounts.create("Test " + name, email, "correct horse battery", given, languages, Language.ENGLISH);
    }

    private void apply(Authentication authentication) {
        var context = new SecurityContextImpl(authentication);
        security.setContext(context);
        VaadinSession.getCurrent()
                .getSession()
                .setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, context);
        var request = (FakeRequest) ((VaadinServletRequest) VaadinRequest.getCurrent()).getRequest();
        request.setUserPrincipalInt(authentication);
        request.setUserInRole((principal, role) -> authentication.getAuthorities().stream()
                .anyMatch(authority -> ("ROLE_" + role).equals(authority.getAuthority())));
    }
}
