package org.ogptoolbox.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.authentication.session.SessionAuthenticationException;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * The sessions of this server by account, so that closing an account or changing its roles reaches them at once, also
 * those that only listen (server push) and make no request.
 */
@Component
class OpenSessions implements SessionAuthenticationStrategy {

    private static final String ATTRIBUTE = OpenSessions.class.getName();

    private final Map<AccountId, Set<HttpSession>> byAccount = new ConcurrentHashMap<>();
    private final Accounts accounts;
    private final VisitorSessions visitors;

    OpenSessions(Accounts accounts, VisitorSessions visitors) {
        this.accounts = accounts;
        this.visitors = visitors;
    }

    @Override
    public void onAuthentication(
            Authentication authentication, HttpServletRequest request, HttpServletResponse response) {
        if (authentication.getPrincipal() instanceof SignedIn who) {
            var session = request.getSession();
            visitors.signedIn(session);
            session.setAttribute(ATTRIBUTE, new Entry(who.id(), session));
            // Closed between checking the password and now: the session was not known to whoever closed it.
            if (accounts.find(who.id()).filter(Account::enabled).isEmpty()) {
                session.invalidate();
                throw new SessionAuthenticationException("The account was closed");
            }
        }
    }

    /** Ends every session of the account except the one with this id. */
    void end(AccountId account, String exceptSessionId) {
        forEach(account, session -> {
            if (!session.getId().equals(exceptSessionId)) {
                session.invalidate();
            }
        });
    }

    /** Gives every session of the account the roles it has now. */
    void refresh(Account account) {
        var context = new SecurityContextImpl(SignedIn.as(account));
        forEach(
                account.id(),
                session -> session.setAttribute(
                        HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, context));
    }

    private void forEach(AccountId account, Consumer<HttpSession> deed) {
        for (var session : byAccount.getOrDefault(account, Set.of())) {
            try {
                deed.accept(session);
            } catch (IllegalStateException ended) {
                byAccount.getOrDefault(account, Set.of()).remove(session);
            }
        }
    }

    /** Bound to the session: however that ends, its entry goes with it. */
    private final class Entry implements HttpSessionBindingListener {

        private final AccountId account;
        private final HttpSession session;

        Entry(AccountId account, HttpSession session) {
            this.account = account;
            this.session = session;
        }

        @Override
        public void valueBound(HttpSessionBindingEvent event) {
            byAccount
                    .computeIfAbsent(account, key -> ConcurrentHashMap.newKeySet())
                    .add(session);
        }

        @Override
        public void valueUnbound(HttpSessionBindingEvent event) {
            byAccount.computeIfPresent(account, (key, sessions) -> {
                sessions.remove(session);
                return sessions.isEmpty() ? null : sessions;
            });
        }
    }
}
