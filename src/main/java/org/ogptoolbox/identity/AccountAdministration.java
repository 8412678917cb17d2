package org.ogptoolbox.identity;

import org.ogptoolbox.base.LikePattern;
import java.util.List;
import java.util.Set;
import org.ogptoolbox.base.Language;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What administrators do with accounts. There is always one administrator left. */
@Service
@Transactional
@PreAuthorize("hasRole('ADMIN')")
public class AccountAdministration {

    private final StoredAccounts accounts;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;

    AccountAdministration(StoredAccounts accounts, CurrentUser currentUser, ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.currentUser = currentUser;
        this.events = events;
    }

    /** The accounts whose name or address contains the text, by name. */
    @Transactional(readOnly = true)
    public List<Account> search(String text, Pageable page) {
        return accounts.search(pattern(text), page).stream()
                .map(AccountEntity::toAccount)
                .toList();
    }

    /** How many accounts {@link #search} finds. */
    @Transactional(readOnly = true)
    public long count(String text) {
        return accounts.countFound(pattern(text));
    }

    /**
     * Gives exactly these roles; takes effect at once, also where the person is working.
     *
     * @throws OwnAccount when an administrator would take that role from themselves
     * @throws LastAdministrator when nobody would be left with ADMIN
     */
    public void giveRoles(AccountId id, Set<Role> roles) {
        var account = get(id);
        if (account.roles().equals(roles)) {
            return;
        }
        if (!roles.contains(Role.ADMIN) && account.roles().contains(Role.ADMIN)) {
            keepOwn(id, "identity.administration.own-role");
            keepAnAdministrator(account);
        }
        account.give(roles);
        events.publishEvent(AccountEvent.rolesChanged(id, roles));
    }

    /**
     * Roles and languages at once, or neither.
     *
     * @throws OwnAccount when an administrator would take that role from themselves
     * @throws LastAdministrator when nobody would be left with ADMIN
     */
    public void change(AccountId id, Set<Role> roles, Set<Language> languages) {
        giveRoles(id, roles);
        translateInto(id, languages);
    }

    /** Says which languages a translator translates into. */
    public void translateInto(AccountId id, Set<Language> languages) {
        var account = get(id);
        if (!account.toAccount().languages().equals(languages)) {
            account.translateInto(languages);
            events.publishEvent(AccountEvent.of(id, AccountEvent.LANGUAGES_CHANGED));
        }
    }

    /**
     * Closes the account and ends its sessions.
     *
     * @throws OwnAccount when it is the administrator's own
     * @throws LastAdministrator when nobody would be left with ADMIN
     */
    public void disable(AccountId id) {
        var account = get(id);
        keepOwn(id, "identity.administration.own");
        keepAnAdministrator(account);
        account.disable();
        events.publishEvent(AccountEvent.of(id, AccountEvent.DISABLED));
    }

    /** Opens a closed account again. */
    public void enable(AccountId id) {
        get(id).enable();
        events.publishEvent(AccountEvent.of(id, AccountEvent.ENABLED));
    }

    /** Whether it is the administrator's own, of which some things are for other administrators to change. */
    @Transactional(readOnly = true)
    public boolean isOwn(AccountId id) {
        return currentUser.id().filter(id::equals).isPresent();
    }

    private void keepOwn(AccountId id, String problem) {
        if (isOwn(id)) {
            throw new OwnAccount(problem);
        }
    }

    private void keepAnAdministrator(AccountEntity leaving) {
        // Locked, so that two administrators cannot take each other away at the same time.
        var administrators = accounts.lockEnabledWithRole(Role.ADMIN);
        if (administrators.contains(leaving) && administrators.size() == 1) {
            throw new LastAdministrator();
        }
    }

    private AccountEntity get(AccountId id) {
        return accounts.findById(id.value()).orElseThrow(AccountNotFound::new);
    }

    private static String pattern(String text) {
        return LikePattern.containing(AccountEntity.key(text));
    }
}
