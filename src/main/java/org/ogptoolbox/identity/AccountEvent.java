package org.ogptoolbox.identity;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Something was done to an account; published in the transaction of the deed.
 *
 * @param action a dotted code, the last part of the audit trail's message key
 * @param details codes only, never personal data
 */
public record AccountEvent(AccountId account, String action, Map<String, String> details) {

    static final String CREATED = "account.created";
    static final String REGISTERED = "account.registered";
    static final String PASSWORD_CHANGED = "account.password-changed";
    static final String PASSWORD_RESET = "account.password-reset";
    static final String ROLES_CHANGED = "account.roles-changed";
    static final String LANGUAGES_CHANGED = "account.languages-changed";
    static final String DISABLED = "account.disabled";
    static final String ENABLED = "account.enabled";
    static final String INVITED = "account.invited";
    static final String INVITATION_WITHDRAWN = "account.invitation-withdrawn";

    static AccountEvent of(AccountId account, String action) {
        return new AccountEvent(account, action, Map.of());
    }

    static AccountEvent created(AccountId account, Set<Role> roles) {
        return new AccountEvent(account, CREATED, Map.of("roles", list(roles)));
    }

    static AccountEvent invited(AccountId account, Set<Role> roles) {
        return new AccountEvent(account, INVITED, Map.of("roles", list(roles)));
    }

    static AccountEvent rolesChanged(AccountId account, Set<Role> roles) {
        return new AccountEvent(account, ROLES_CHANGED, Map.of("roles", list(roles)));
    }

    /** Whether people who are signed in with this account must notice at once. */
    boolean touchesSessions() {
        return Set.of(PASSWORD_CHANGED, PASSWORD_RESET, ROLES_CHANGED, DISABLED).contains(action);
    }

    private static String list(Set<Role> roles) {
        return String.join(" ", new TreeSet<>(roles).stream().map(Role::name).toList());
    }
}
