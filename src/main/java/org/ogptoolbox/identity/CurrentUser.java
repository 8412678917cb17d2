package org.ogptoolbox.identity;

import com.vaadin.flow.server.VaadinSession;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Service;

/** Who is acting: the signed-in account, or nobody when a timer or a command acts. */
@Service
public class CurrentUser {

    private final Accounts accounts;
    private final SecurityContextHolderStrategy security;

    /** @param security the strategy that {@code @PreAuthorize} asks, too; commands have none but the static one */
    CurrentUser(Accounts accounts, ObjectProvider<SecurityContextHolderStrategy> security) {
        this.accounts = accounts;
        this.security = security.getIfAvailable(SecurityContextHolder::getContextHolderStrategy);
    }

    /** The signed-in account as it is now (roles and all), empty for visitors, timers, commands and closed accounts. */
    public Optional<Account> find() {
        return id().flatMap(accounts::find).filter(Account::enabled);
    }

    /** The id alone, without a query. */
    public Optional<AccountId> id() {
        var authentication = security.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn who
                ? Optional.of(who.id())
                : Optional.empty();
    }

    /** The signed-in account; throws Spring Security's access-denied when there is none. */
    public Account require() {
        return find().orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
    }

    /** Runs as this account, whoever is signed in: for demo data and tests. */
    public <T> T callAs(AccountId account, Supplier<T> deed) {
        var authentication = authentication(accounts.find(account).orElseThrow());
        var before = security.getContext();
        // A Vaadin session would speak before the thread does.
        var session = VaadinSession.getCurrent();
        VaadinSession.setCurrent(null);
        security.setContext(new SecurityContextImpl(authentication));
        try {
            return deed.get();
        } finally {
            security.setContext(before);
            VaadinSession.setCurrent(session);
        }
    }

    /** What Spring Security knows of somebody signed in with this account. */
    public static Authentication authentication(Account account) {
        return SignedIn.as(account);
    }
}
