package org.ogptoolbox.identity;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
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
    private final Clock clock;
    private final String nobodysHash;

    PasswordSignIn(StoredAccounts accounts, PasswordEncoder passwords, SignInAttempts attempts, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.attempts = attempts;
        this.clock = clock;
        this.nobodysHash = String.valueOf(passwords.encode(UUID.randomUUID().toString()));
    }

    @Override
    public Authentication authenticate(Authentication request) {
        var typed = request.getName();
        var password = String.valueOf(request.getCredentials());
        // Nobody's: counted for the network alone, neither kept nor looked up.
        var possible = typed.length() <= AccountRules.EMAIL_MAX && password.length() <= AccountRules.PASSWORD_MAX;
        var email = possible ? AccountEntity.key(typed) : "";
        var network = request.getDetails() instanceof WebAuthenticationDetails details
                ? Network.of(details.getRemoteAddress())
                : "";
        var wait = attempts.begin(email, network);
        if (wait.isPositive()) {
            throw new TooManyAttempts(wait);
        }
        var account = possible ? accounts.findByEmailKey(email).orElse(null) : null;
        if (!possible || !matches(password, account) || account == null) {
            throw new BadCredentialsException("Wrong address or password");
        }
        attempts.succeeded(email, network);
        if (!account.enabled()) {
            throw new DisabledException("Closed by an administrator");
        }
        accounts.signedIn(account.accountId().value(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        return withDetails(SignedIn.as(account.toAccount()), request);
    }

    private boolean matches(String password, @Nullable AccountEntity account) {
        try {
            return passwords.matches(password, account == null ? nobodysHash : account.passwordHash());
        } catch (TryLater crowd) {
            throw new TooManyAttempts(crowd.remaining());
        }
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
