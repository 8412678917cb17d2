package org.ogptoolbox.audit;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ogptoolbox.identity.AccountAdministration;
import org.ogptoolbox.identity.AccountId;
import org.ogptoolbox.identity.Accounts;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** Accounts as subjects of the trail; identity lies below the trail and does not know it. */
@Component
class AuditedAccounts implements AuditedSubjects {

    private static final String UNKNOWN = "–";

    private final Accounts accounts;
    private final AccountAdministration administration;

    AuditedAccounts(Accounts accounts, AccountAdministration administration) {
        this.accounts = accounts;
        this.administration = administration;
    }

    @Override
    public Map<UUID, AuditedSubject> among(Collection<UUID> subjects) {
        var found = new HashMap<UUID, AuditedSubject>();
        accounts.names(subjects.stream().map(AccountId::new).toList()).forEach((id, name) -> {
            if (!name.equals(UNKNOWN)) {
                found.put(id.value(), new AuditedSubject(name, "/app/accounts?search=" + encoded(name)));
            }
        });
        return found;
    }

    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Override
    public List<UUID> called(String text, int most) {
        return administration.search(text, null, PageRequest.of(0, most)).stream()
                .map(found -> found.account().id().value())
                .toList();
    }
}
