package org.ogptoolbox.workflow;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.identity.Account;
import org.ogptoolbox.identity.AccountId;
import org.ogptoolbox.identity.Accounts;
import org.ogptoolbox.identity.CurrentUser;
import org.ogptoolbox.identity.Role;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.core.context.SecurityContextImpl;

/** The accounts of the tests, and who acts at the moment. */
class People {

    private final Map<AccountId, Account> all = new ConcurrentHashMap<>();
    private final SecurityContextHolderStrategy security;

    People(SecurityContextHolderStrategy security) {
        this.security = security;
    }

    Account contributor() {
        return somebody("Camille", Set.of(Role.CONTRIBUTOR));
    }

    Account moderator() {
        return somebody("Maya", Set.of(Role.MODERATOR));
    }

    Account etalab() {
        return somebody("Étienne", Set.of(Role.ETALAB));
    }

    Account translator(Language... languages) {
        return somebody("Tomás", Set.of(Role.TRANSLATOR), languages);
    }

    Account somebody(String name, Set<Role> roles, Language... languages) {
        var id = new AccountId(UUID.randomUUID());
        var account = new Account(id, name, id + "@example.org", roles, Set.of(languages), Language.ENGLISH, true);
        all.put(id, account);
        return account;
    }

    <T> T as(Account account, Supplier<T> deed) {
        var before = security.getContext();
        var roles = account.roles().stream().map(role -> "ROLE_" + role).toArray(String[]::new);
        security.setContext(new SecurityContextImpl(new TestingAuthenticationToken(account.id(), null, roles)));
        try {
            return deed.get();
        } finally {
            security.setContext(before);
        }
    }

    void as(Account account, Runnable deed) {
        as(account, () -> {
            deed.run();
            return true;
        });
    }

    CurrentUser currentUser() {
        var currentUser = mock(CurrentUser.class);
        when(currentUser.find()).thenAnswer(call -> acting());
        when(currentUser.id()).thenAnswer(call -> acting().map(Account::id));
        when(currentUser.require())
                .thenAnswer(call -> acting().orElseThrow(() -> new AccessDeniedException("Nobody is signed in")));
        return currentUser;
    }

    Accounts accounts() {
        var accounts = mock(Accounts.class);
        when(accounts.find(any())).thenAnswer(call -> Optional.ofNullable(all.get(call.<AccountId>getArgument(0))));
        when(accounts.names(anyCollection())).thenAnswer(call -> {
            var names = new HashMap<AccountId, String>();
            for (var id : call.<Collection<AccountId>>getArgument(0)) {
                names.put(id, all.containsKey(id) ? all.get(id).name() : "–");
            }
            return names;
        });
        return accounts;
    }

    private Optional<Account> acting() {
        var authentication = security.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof AccountId id
                ? Optional.ofNullable(all.get(id))
                : Optional.empty();
    }
}
