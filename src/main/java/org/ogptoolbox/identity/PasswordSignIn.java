package org.ogptoolbox.identity;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Checks address and password. Unknown addresses cost the same time as known ones, and whoever tries too often waits,
 * whether the password is right or not.
 */
@Component
class PasswordSignIn implements AuthenticationProvider {

    private final StoredAccounts accounts;
    private final PasswordEncoder passwords;
    private final SignInAttempts attempts;
    private final String nobodysHash;

    PasswordSignIn(StoredAccounts accounts, PasswordEncoder passwords, SignInAttempts attempts) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.attempts = attempts;
        this.nobodysHash = String.valueOf(passwords.encode(UUID.randomUUID().toString()));
    }

    @Override
    public Authentication authenticate(Authentication request) {
        // Longer ones are nobody's.
        var typed = request.getName();
        var email = typed.length() > AccountRules.EMAIL_MAX ? "" : AccountEntity.key(typed);
        var address = request.getDetails() instanceof WebAuthenticationDetails details
                ? String.valueOf(details.getRemoteAddress())
                : "";
        var wait = attempts.begin(email, address);
        if (wait.isPositive()) {
            throw new TooManyAttempts(wait);
        }
        var account = accounts.findByEmailKey(email).orElse(null);
        if (!matches(request.getCredentials(), account) || account == null) {
            throw new BadCredentialsException("Wrong address or password");
        }
        attempts.succeeded(email, address);
        if (!account.enabled()) {
            throw new DisabledException("Closed by an administrator");
        }
        return withDetails(SignedIn.as(account.toAccount()), request);
    }

    private boolean matches(@Nullable Object password, @Nullable AccountEntity account) {
        var typed = String.valueOf(password);
        // Longer ones cannot be right, and hashing them would be work for nothing.
        var checked = typed.length() > AccountRules.PASSWORD_MAX ? "" : typed;
        return passwords.matches(checked, account == null ? nobodysHash : account.passwordHash());
    }

    private static Authentication withDetails(Authentication result, Authentication request) {
        ((UsernamePasswordAuthenticationToken) result).setDetails(request.getDetails());
        return result;
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
