package org.ogptoolbox.content;

import java.util.List;
import java.util.Optional;
import org.ogptoolbox.base.LikePattern;
import org.ogptoolbox.base.TypedText;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finding entries, whatever their state; for pickers and the search for duplicates. */
@Service
public class Entries {

    static final int MOST_SIMILAR = 5;

    /**
     * An entry as pickers show it.
     *
     * @param score 0 to 1, how near its title is to what was asked
     */
    public record Match(EntryId id, Kind kind, String title, Optional<String> slug, boolean published, double score) {}

    private final EntryRepository entries;
    private final RevisionRepository revisions;
    private final SimilarEntries similar;
    private final FormerAddresses formerAddresses;

    Entries(
            EntryRepository entries,
            RevisionRepository revisions,
            SimilarEntries similar,
            FormerAddresses formerAddresses) {
        this.formerAddresses = formerAddresses;
        this.entries = entries;
        this.revisions = revisions;
        this.similar = similar;
    }

    /**
     * Entries that may be the same as this one, nearest first, at most 5. Entries that others have not published yet are
     * found, too, but only when {@code unpublished}: a contributor learns nothing of other people's submissions. Other
     * people's drafts are never found.
     */
    @Transactional(readOnly = true)
    public List<Match> similar(Kind kind, String title, boolean unpublished) {
        return similar.find(kind, title, List.of(), unpublished, MOST_SIMILAR, Optional.empty());
    }

    /** Those that may be the same as what this content describes: by its title, its addresses, its identities. */
    @Transactional(readOnly = true)
    public List<Match> similar(Content content, Optional<EntryId> except, boolean unpublished) {
        return similar.find(
                content.kind(), content.title(), SearchTerms.same(content), unpublished, MOST_SIMILAR, except);
    }

    /** Those that may be the same as what this revision describes, its own entry left out. */
    @Transactional(readOnly = true)
    public List<Match> similar(RevisionDetails revision, boolean unpublished) {
        return similar(revision.content(), Optional.of(revision.entry()), unpublished);
    }

    /** Published entries whose title contains the text, by title. */
    @Transactional(readOnly = true)
    public List<Match> published(Kind kind, String text, int limit) {
        var asked = SearchTitle.of(text).text();
        if (asked.isEmpty() && TypedText.visible(text)) {
            return List.of();
        }
        var pattern = LikePattern.containing(asked);
        return entries.published(kind, pattern, Limit.of(limit)).stream()
                .map(row -> row.match(1))
                .toList();
    }

    /** The entry with the title that readers see, or that of its latest revision. */
    @Transactional(readOnly = true)
    public Optional<Match> find(EntryId id) {
        return entries.titled(id.value(), Limit.of(1)).stream().findFirst().map(row -> row.match(1));
    }

    /** The entry that had this address before. */
    @Transactional(readOnly = true)
    public Optional<EntryId> byFormerSlug(Kind kind, String slug) {
        return formerAddresses.entry(kind, slug);
    }

    @Transactional(readOnly = true)
    public Optional<EntryId> bySlug(Kind kind, String slug) {
        return entries.bySlug(kind, slug).map(EntryId::new);
    }
}
