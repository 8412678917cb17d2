package org.ogptoolbox.workflow;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ogptoolbox.identity.Account;
import org.ogptoolbox.identity.Role;

/**
 * The scopes that an open item is listed in, and those that a person reads. A scope is a role ({@code MODERATOR}), a
 * person ({@code own:…} for what is theirs alone, {@code for:…} for what they may claim among others), each also by
 * language ({@code MODERATOR/fr}); translations are in {@code TRANSLATOR:fr} alone.
 */
final class Scopes {

    private Scopes() {}

    static Set<String> of(StoredItem stored) {
        var item = stored.item();
        var scopes = new LinkedHashSet<String>();
        for (var role : item.candidateRoles()) {
            if (role == Role.TRANSLATOR && item.language() != null) {
                scopes.add(role + ":" + item.language());
            } else {
                addByLanguage(scopes, role.name(), item);
            }
        }
        for (var user : stored.candidateUsers()) {
            addByLanguage(scopes, (stored.personal() ? "own:" : "for:") + user, item);
        }
        if (item.assignee() != null) {
            addByLanguage(scopes, "own:" + item.assignee(), item);
        }
        return scopes;
    }

    private static void addByLanguage(Set<String> scopes, String scope, WorkItem item) {
        scopes.add(scope);
        var languages = item.language() == null ? item.facts().languages() : Set.of(item.language());
        languages.forEach(language -> scopes.add(scope + "/" + language));
    }

    static List<String> readBy(Account account, WorkItemQuery query) {
        var byLanguage = query.language() == null ? "" : "/" + query.language();
        var scopes = new ArrayList<String>();
        scopes.add("own:" + account.id() + byLanguage);
        if (query.mine()) {
            return scopes;
        }
        scopes.add("for:" + account.id() + byLanguage);
        account.roles().forEach(role -> scopes.add(role.name() + byLanguage));
        if (account.has(Role.TRANSLATOR)) {
            account.languages().stream()
                    .filter(language ->
                            query.language() == null || query.language().equals(language))
                    .forEach(language -> scopes.add(Role.TRANSLATOR + ":" + language));
        }
        return scopes;
    }
}
