package org.ogptoolbox.identity;

import java.util.Set;
import org.ogptoolbox.base.Language;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What everybody may change of their own account. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class MyAccount {

    private final CurrentUser currentUser;
    private final StoredAccounts accounts;
    private final PasswordEncoder passwords;
    private final SignInAttempts attempts;
    private final ApplicationEventPublisher events;

    MyAccount(
            CurrentUser currentUser,
            StoredAccounts accounts,
            PasswordEncoder passwords,
            SignInAttempts attempts,
            ApplicationEventPublisher events) {
        this.currentUser = currentUser;
        this.accounts = accounts;
        this.passwords = passwords;
        this.attempts = attempts;
        this.events = events;
    }

    /**
     * Saves name, interface language and, for translators, the languages they translate into.
     *
     * @throws BadAccount when the name breaks a rule
     */
    public void save(String name, Language language, Set<Language> translated) {
        var kept = AccountRules.name(name);
        var account = mine();
        account.rename(kept);
        account.speak(language);
        if (account.roles().contains(Role.TRANSLATOR)
                && !account.toAccount().languages().equals(translated)) {
            account.translateInto(translated);
            events.publishEvent(AccountEvent.of(account.accountId(), AccountEvent.LANGUAGES_CHANGED));
        }
    }

    /**
     * Changes the password; every other session of the account ends.
     *
     * @throws WrongPassword when the present one is not right
     * @throws TryLater when that happened too often
     * @throws BadAccount when the new one breaks a rule
     */
    public void changePassword(String present, String wanted) {
        var account = mine();
        AccountRules.checkPassword(wanted, account.email());
        var slot = "change of " + account.accountId();
        var wait = attempts.begin(slot, slot);
        if (wait.isPositive()) {
            throw new TryLater(wait);
        }
        if (present.length() > AccountRules.PASSWORD_MAX || !passwords.matches(present, account.passwordHash())) {
            throw new WrongPassword();
        }
        attempts.succeeded(slot, slot);
        account.changePassword(passwords.encode(wanted));
        events.publishEvent(AccountEvent.of(account.accountId(), AccountEvent.PASSWORD_CHANGED));
    }

    private AccountEntity mine() {
        return accounts.findById(currentUser.require().id().value()).orElseThrow(AccountNotFound::new);
    }
}
