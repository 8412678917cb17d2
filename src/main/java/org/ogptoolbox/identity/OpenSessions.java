package org.ogptoolbox.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
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

    /** More than a person's devices; the oldest session of an account makes room for another. */
    static final int MOST_PER_ACCOUNT = 20;

    private final Map<AccountId, Queue<HttpSession>> byAccount = new ConcurrentHashMap<>();
    private final Accounts accounts;
    private final AnonymousSessions anonymous;

    OpenSessions(Accounts accounts, AnonymousSessions anonymous) {
        this.accounts = accounts;
        this.anonymous = anonymous;
    }

    @Override
    public void onAuthentication(
            Authentication authentication, HttpServletRequest request, HttpServletResponse response) {
        if (authentication.getPrincipal() instanceof SignedIn who) {
            var session = request.getSession();
            session.setAttribute(ATTRIBUTE, new Entry(who.id(), session));
            anonymous.leave(session);
            endSuperfluous(who.id());
            // Closed between checking the password and now: the session was not known to whoever closed it.
            if (accounts.find(who.id()).filter(Account::enabled).isEmpty()) {
                session.invalidate();
                throw new SessionAuthenticationException("The account was closed");
            }
        }
    }

    private void endSuperfluous(AccountId account) {
        var open = List.copyOf(byAccount.getOrDefault(account, new ConcurrentLinkedQueue<>()));
        open.stream()
                .limit(Math.max(0, open.size() - MOST_PER_ACCOUNT))
                .forEach(oldest -> with(account, oldest, HttpSession::invalidate));
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
        byAccount.getOrDefault(account, new ConcurrentLinkedQueue<>()).forEach(session -> with(account, session, deed));
    }

    private void with(AccountId account, HttpSession session, Consumer<HttpSession> deed) {
        try {
            deed.accept(session);
        } catch (IllegalStateException ended) {
            forget(account, session);
        }
    }

    private void forget(AccountId account, HttpSession session) {
        byAccount.computeIfPresent(account, (key, sessions) -> {
            sessions.remove(session);
            return sessions.isEmpty() ? null : sessions;
        });
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
            byAccount.compute(account, (key, known) -> {
                var sessions = known == null ? new ConcurrentLinkedQueue<HttpSession>() : known;
                sessions.add(session);
                return sessions;
            });
        }

        @Override
        public void valueUnbound(HttpSessionBindingEvent event) {
            forget(account, session);
        }
    }
}
