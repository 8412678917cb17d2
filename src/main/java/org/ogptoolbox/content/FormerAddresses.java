package org.ogptoolbox.content;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.ogptoolbox.base.Slug;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Addresses that entries had before: they go on leading there. */
@Component
class FormerAddresses {

    private static final int LONGEST = 74;

    private final JdbcClient jdbc;
    private final Slugs slugs;

    FormerAddresses(JdbcClient jdbc, Slugs slugs) {
        this.jdbc = jdbc;
        this.slugs = slugs;
    }

    Optional<EntryId> entry(Kind kind, String slug) {
        return jdbc.sql("select entry_id from content_former_slug where kind = ? and slug = ?")
                .params(kind.name(), slug)
                .query(UUID.class)
                .optional()
                .map(EntryId::new);
    }

    /**
     * Gives an entry the address that its name has by today's rule, if it has the one that the first rule made of it, which
     * left out whatever was no Latin letter. What readers know leads to the new one.
     *
     * @param names those the address may have been made of, the likeliest first
     */
    @Transactional(propagation = Propagation.MANDATORY)
    void improve(UUID entry, Kind kind, String slug, List<String> names, boolean published) {
        var unnumbered = slug.replaceFirst("-\\d+$", "");
        names.stream()
                .filter(name -> first(name).equals(slug) || first(name).equals(unnumbered))
                .findFirst()
                .filter(name -> !first(name).equals(Slug.of(name).value()))
                .ifPresent(name -> move(entry, kind, slug, name, published));
    }

    private void move(UUID entry, Kind kind, String slug, String name, boolean published) {
        jdbc.sql("update content_entry set slug = ?, version = version + 1 where id = ?")
                .params(slugs.free(kind, name).value(), entry)
                .update();
        if (published) {
            jdbc.sql("insert into content_former_slug (kind, slug, entry_id) values (?, ?, ?)")
                    .params(kind.name(), slug, entry)
                    .update();
        }
    }

    /** The slug of a name by the first rule. */
    static String first(String name) {
        var hyphenated = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        var cut =
                hyphenated.substring(0, Math.min(hyphenated.length(), LONGEST)).replaceAll("^-+|-+$", "");
        return cut.isEmpty() ? "entry" : cut;
    }
}
