package org.ogptoolbox.identity;

import java.io.Serializable;
import java.util.UUID;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** Who a session belongs to: the account's id and nothing that could go stale. */
record SignedIn(UUID account) implements AuthenticatedPrincipal, Serializable {

    static Authentication as(Account account) {
        var authorities = account.roles().stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                .toList();
        return UsernamePasswordAuthenticationToken.authenticated(
                new SignedIn(account.id().value()), null, authorities);
    }

    AccountId id() {
        return new AccountId(account);
    }

    @Override
    public String getName() {
        return account.toString();
    }
}
