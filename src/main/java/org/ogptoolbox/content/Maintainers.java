package org.ogptoolbox.content;

import java.util.List;
import org.ogptoolbox.identity.AccountId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who looks after an entry: who began it, whoever wrote its revisions since. See
 * docs/decisions/011-who-looks-after-an-entry.md.
 */
@Service
public class Maintainers {

    private final EntryRepository entries;

    Maintainers(EntryRepository entries) {
        this.entries = entries;
    }

    /** Longest first; accounts that were closed since are among them. */
    @Transactional(readOnly = true)
    public List<AccountId> of(EntryId entry) {
        return entries.maintainers(entry.value()).stream().map(AccountId::new).toList();
    }
}
