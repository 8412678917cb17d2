package org.ogptoolbox.identity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ogptoolbox.base.DomainException;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.base.LikePattern;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.AccessDeniedException;
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

    /**
     * The accounts whose name or address contains the text, by name.
     *
     * @param role that they have; null for any
     */
    @Transactional(readOnly = true)
    public List<AccountListing> search(String text, @Nullable Role role, Pageable page) {
        return accounts.search(pattern(text), role, page).stream()
                .map(AccountEntity::toListing)
                .toList();
    }

    /** How many accounts {@link #search} finds. */
    @Transactional(readOnly = true)
    public long count(String text, @Nullable Role role) {
        return accounts.countFound(pattern(text), role);
    }

    /**
     * Gives exactly these roles; takes effect at once, also where the person is working.
     *
     * @throws OwnAccount when an administrator would take that role from their own account
     * @throws LastAdministrator when nobody would be left with ADMIN
     */
    public void giveRoles(AccountId id, Set<Role> roles) {
        var administrators = lockAdministrators();
        var account = get(id);
        if (account.roles().equals(roles)) {
            return;
        }
        if (!roles.contains(Role.ADMIN)) {
            AccountRules.raise(AccountRules.demotionProblem(id, currentUser.id(), administrators));
        }
        account.give(roles);
        events.publishEvent(AccountEvent.rolesChanged(id, roles));
    }

    /** Says which languages a translator translates into. */
    public void translateInto(AccountId id, Set<Language> languages) {
        lockAdministrators();
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
        var administrators = lockAdministrators();
        var account = get(id);
        AccountRules.raise(AccountRules.closingProblem(id, currentUser.id(), administrators));
        account.disable();
        events.publishEvent(AccountEvent.of(id, AccountEvent.DISABLED));
    }

    /** Opens a closed account again. */
    public void enable(AccountId id) {
        lockAdministrators();
        get(id).enable();
        events.publishEvent(AccountEvent.of(id, AccountEvent.ENABLED));
    }

    /** Why {@link #giveRoles} would not take the role ADMIN from the account; empty when it would. */
    @Transactional(readOnly = true)
    public Optional<DomainException> obstacleToDemotion(AccountId id) {
        return AccountRules.demotionProblem(id, currentUser.id(), administrators());
    }

    /** Why {@link #disable} would not close the account; empty when it would. */
    @Transactional(readOnly = true)
    public Optional<DomainException> obstacleToClosing(AccountId id) {
        return AccountRules.closingProblem(id, currentUser.id(), administrators());
    }

    /**
     * Until the transaction ends nobody else changes accounts: of two administrators who take each other away at the same
     * moment, the second waits here, and is no administrator any more when it is their turn.
     */
    private Set<AccountId> lockAdministrators() {
        accounts.lockEnabledWithRole(Role.ADMIN);
        var administrators = administrators();
        currentUser.id().filter(who -> !administrators.contains(who)).ifPresent(who -> {
            throw new AccessDeniedException("No administrator any more");
        });
        return administrators;
    }

    private Set<AccountId> administrators() {
        return accounts.enabledIdsWithRole(Role.ADMIN).stream()
                .map(AccountId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    private AccountEntity get(AccountId id) {
        return accounts.findById(id.value()).orElseThrow(AccountNotFound::new);
    }

    private static String pattern(String text) {
        return LikePattern.containing(AccountEntity.key(text));
    }
}
