package org.ogptoolbox.content;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ogptoolbox.identity.AccountId;
import org.ogptoolbox.identity.CurrentUser;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Looks for entries that may be the same: an index of terms names candidates, from the surest sort of term to the
 * vaguest until there are enough, and {@link Likeness} weighs them. What one may not know is left out in the query.
 */
@Component
class SimilarEntries {

    private static final int CANDIDATES = 200;
    private static final double KNOWN_AGAIN = 0.97;

    /** The inner query stays in one index, however usual a word is; only its best are looked up. */
    private static final String BY_TERMS = """
            select e.id, r.title, e.slug, e.published_revision
            from (
                select revision_id, count(*) as hits
                from content_term
                where kind = :kind and term in (:terms)
                group by revision_id
                order by hits desc, revision_id
                fetch first 400 rows only
            ) t
            join content_revision r on r.id = t.revision_id
            join content_entry e on e.id = r.entry_id
            where e.published_revision = r.id or r.author_id = :me or :all = true
            order by t.hits desc, r.id
            """;

    private static final String OWN_DRAFTS = """
            select e.id, r.title, e.slug, e.published_revision
            from content_revision r
            join content_entry e on e.id = r.entry_id
            where r.author_id = :me and r.kind = :kind and r.state = 'DRAFT'
            order by r.updated_at desc
            fetch first 200 rows only
            """;

    private static final UUID NOBODY = new UUID(0, 0);

    private final JdbcClient jdbc;
    private final CurrentUser user;

    SimilarEntries(JdbcClient jdbc, CurrentUser user) {
        this.jdbc = jdbc;
        this.user = user;
    }

    List<Entries.Match> find(
            Kind kind,
            String title,
            Collection<String> same,
            boolean unpublished,
            int limit,
            Optional<EntryId> except) {
        var asked = SearchTitle.forms(title);
        var found = new LinkedHashMap<UUID, EntryRow>();
        var known = new HashSet<UUID>();
        for (var row : byTerms(kind, List.copyOf(same), unpublished)) {
            found.put(row.id(), row);
            known.add(row.id());
        }
        if (asked.stream().anyMatch(form -> form.squashed().length() >= 2)) {
            Stream.<Function<SearchTitle, List<String>>>of(
                            SearchTerms::beginning, SearchTerms::misspellings, SearchTerms::words)
                    .map(sort -> asked.stream()
                            .flatMap(form -> sort.apply(form).stream())
                            .distinct()
                            .toList())
                    .filter(terms -> found.size() < CANDIDATES)
                    .forEach(terms -> byTerms(kind, terms, unpublished).forEach(row -> keep(found, row, asked)));
            ownDrafts(kind).forEach(row -> keep(found, row, asked));
        }
        except.map(EntryId::value).ifPresent(found::remove);
        return ranked(found, known, asked, limit);
    }

    /** An entry may be found by its published title and by a newer one: the nearer counts. */
    private static void keep(Map<UUID, EntryRow> found, EntryRow row, List<SearchTitle> asked) {
        found.merge(row.id(), row, (one, other) -> score(one, asked) >= score(other, asked) ? one : other);
    }

    private static List<Entries.Match> ranked(
            Map<UUID, EntryRow> found, Set<UUID> known, List<SearchTitle> asked, int limit) {
        return found.values().stream()
                .map(row -> row.match(Math.max(score(row, asked), known.contains(row.id()) ? KNOWN_AGAIN : 0)))
                .filter(match -> match.score() >= Likeness.WORTH_SHOWING)
                .sorted(Comparator.comparingDouble(Entries.Match::score)
                        .reversed()
                        .thenComparing(Entries.Match::title))
                .limit(limit)
                .toList();
    }

    private static double score(EntryRow row, List<SearchTitle> asked) {
        return Likeness.of(asked, row.title());
    }

    private List<EntryRow> byTerms(Kind kind, List<String> terms, boolean unpublished) {
        if (terms.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(BY_TERMS)
                .param("kind", kind.name())
                .param("terms", terms)
                .param("me", user.id().map(AccountId::value).orElse(NOBODY))
                .param("all", unpublished)
                .query((row, number) -> entry(kind, row))
                .list();
    }

    private List<EntryRow> ownDrafts(Kind kind) {
        return user.id()
                .map(me -> jdbc.sql(OWN_DRAFTS)
                        .param("kind", kind.name())
                        .param("me", me.value())
                        .query((row, number) -> entry(kind, row))
                        .list())
                .orElseGet(List::of);
    }

    private static EntryRow entry(Kind kind, ResultSet row) throws SQLException {
        return new EntryRow(
                row.getObject("id", UUID.class),
                kind,
                row.getString("title"),
                row.getString("slug"),
                row.getObject("published_revision", UUID.class));
    }
}
