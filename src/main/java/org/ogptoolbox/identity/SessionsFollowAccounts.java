package org.ogptoolbox.identity;

import com.vaadin.flow.server.VaadinSession;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Once a change to an account has committed, its open sessions end or get the new roles. */
@Component
class SessionsFollowAccounts {

    private final OpenSessions sessions;
    private final Accounts accounts;

    SessionsFollowAccounts(OpenSessions sessions, Accounts accounts) {
        this.sessions = sessions;
        this.accounts = accounts;
    }

    /** Not an event of the registry: after a restart there are no sessions to end. */
    @EventListener
    void afterCommit(AccountEvent event) {
        if (event.touchesSessions()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    apply(event);
                }
            });
        }
    }

    private void apply(AccountEvent event) {
        switch (event.action()) {
            case AccountEvent.ROLES_CHANGED -> accounts.find(event.account()).ifPresent(sessions::refresh);
            case AccountEvent.PASSWORD_CHANGED -> sessions.end(event.account(), currentSession());
            default -> sessions.end(event.account(), "");
        }
    }

    private static String currentSession() {
        var session = VaadinSession.getCurrent();
        return session == null || session.getSession() == null
                ? ""
                : session.getSession().getId();
    }
}
