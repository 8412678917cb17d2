package org.ogptoolbox.submission;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ogptoolbox.content.Content;
import org.ogptoolbox.content.EntryId;
import org.ogptoolbox.content.Maintainers;
import org.ogptoolbox.content.RevisionDetails;
import org.ogptoolbox.content.Revisions;
import org.ogptoolbox.identity.Account;
import org.ogptoolbox.identity.AccountId;
import org.ogptoolbox.identity.Accounts;
import org.springframework.stereotype.Component;

/**
 * Who answers for an entry: they get its letters, report on it, and are asked about changes that others suggest. Those
 * who look after it, and whoever other features know of. Who wrote its newest revision does not matter.
 */
@Component
public class Answering {

    private final Maintainers maintainers;
    private final List<AlsoAnswering> others;
    private final Revisions revisions;
    private final Accounts accounts;

    Answering(Maintainers maintainers, List<AlsoAnswering> others, Revisions revisions, Accounts accounts) {
        this.maintainers = maintainers;
        this.others = others;
        this.revisions = revisions;
        this.accounts = accounts;
    }

    /** Of an entry whose published content is known, those who look after it first. */
    public Set<AccountId> of(EntryId entry, Content published) {
        var all = new LinkedHashSet<>(maintainers.of(entry));
        others.forEach(other -> all.addAll(other.of(entry, published)));
        return all;
    }

    /** Of any entry; of one that is not published, only those who look after it. */
    public Set<AccountId> of(EntryId entry) {
        return revisions
                .published(entry)
                .map(published -> of(entry, published.content()))
                .orElseGet(() -> new LinkedHashSet<>(maintainers.of(entry)));
    }

    /** Whether the revision is of a published entry that its author does not answer for. */
    public boolean suggested(RevisionDetails revision) {
        return revision.publishedBefore() && !of(revision.entry()).contains(revision.author());
    }

    /** Those who are asked about a revision: nobody when its author answers for the entry; never a closed account. */
    public List<Account> asked(RevisionDetails revision) {
        return suggested(revision)
                ? of(revision.entry()).stream()
                        .flatMap(id -> accounts.find(id).stream())
                        .filter(Account::enabled)
                        .toList()
                : List.of();
    }
}
