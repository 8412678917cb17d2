package org.ogptoolbox.identity;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ogptoolbox.base.Language;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The accounts. */
@Service
@Transactional(readOnly = true)
public class Accounts {

    private final StoredAccounts accounts;
    private final PasswordEncoder passwords;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Accounts(StoredAccounts accounts, PasswordEncoder passwords, ApplicationEventPublisher events, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.events = events;
        this.clock = clock;
    }

    public Optional<Account> find(AccountId id) {
        return accounts.findById(id.value()).map(AccountEntity::toAccount);
    }

    /** By e-mail address, whatever its case. */
    public Optional<Account> findByEmail(String email) {
        return accounts.findByEmailKey(AccountEntity.key(email)).map(AccountEntity::toAccount);
    }

    /** Since when there is this account; empty when there is none. */
    public Optional<Instant> since(AccountId id) {
        return accounts.findById(id.value()).map(AccountEntity::createdAt);
    }

    /** The names of these accounts; "erased" ones keep a placeholder, so that every id has a name. */
    public Map<AccountId, String> names(Collection<AccountId> ids) {
        var names = new HashMap<AccountId, String>();
        if (ids.isEmpty()) {
            return names;
        }
        ids.forEach(id -> names.put(id, "–"));
        accounts.names(ids.stream().map(AccountId::value).distinct().toList())
                .forEach(account -> names.put(new AccountId(account.getId()), account.getName()));
        return names;
    }

    /** The enabled accounts with a role. */
    public List<Account> withRole(Role role) {
        return accounts.enabledWithRole(role).stream()
                .map(AccountEntity::toAccount)
                .toList();
    }

    /**
     * A confirmed account made by an administrator, a command or demo data.
     *
     * @throws EmailTaken when there is an account with this address
     * @throws BadAccount when name, address or password break a rule
     */
    @Transactional
    public AccountId create(
            String typedName,
            String typedEmail,
            String password,
            Set<Role> roles,
            Set<Language> languages,
            Language language) {
        var name = AccountRules.name(typedName);
        var email = AccountRules.email(typedEmail);
        AccountRules.checkPassword(password, email);
        if (accounts.existsByEmailKey(AccountEntity.key(email))) {
            throw new EmailTaken();
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var account = new AccountEntity(name, email, passwords.encode(password), language, now);
        account.give(roles);
        account.translateInto(languages);
        accounts.save(account);
        events.publishEvent(AccountEvent.created(account.accountId(), roles));
        return account.accountId();
    }
}
