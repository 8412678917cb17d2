package org.ogptoolbox.identity;

import java.util.Set;
import org.ogptoolbox.base.Language;

/**
 * An account as other modules see it.
 *
 * @param languages those a translator translates into
 * @param language the language of its interface and mails
 * @param enabled false when an administrator closed it
 */
public record Account(
        AccountId id,
        String name,
        String email,
        Set<Role> roles,
        Set<Language> languages,
        Language language,
        boolean enabled) {

    public boolean has(Role role) {
        return roles.contains(role);
    }
}
