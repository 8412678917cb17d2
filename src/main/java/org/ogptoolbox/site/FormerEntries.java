package org.ogptoolbox.site;

import org.ogptoolbox.base.DomainException;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.catalogue.Tombstones;
import org.ogptoolbox.content.Kind;
import org.springframework.stereotype.Component;

/** What to answer where no entry is published. */
@Component
class FormerEntries {

    private final Tombstones tombstones;

    FormerEntries(Tombstones tombstones) {
        this.tombstones = tombstones;
    }

    /** It was merged, it was taken down, or there never was one. */
    DomainException absent(Kind kind, String slug, Language reader) {
        return tombstones
                .find(kind, slug)
                .<DomainException>map(tombstone -> tombstones
                        .destination(tombstone)
                        .<DomainException>map(to ->
                                new EntryMoved("/" + reader + "/" + to.kind().plural() + "/" + to.slug()))
                        .orElseGet(() -> new EntryGone(tombstone)))
                .orElseGet(PageNotFound::new);
    }
}
