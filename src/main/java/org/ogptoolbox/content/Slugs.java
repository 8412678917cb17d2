package org.ogptoolbox.content;

import java.util.HashSet;
import org.ogptoolbox.base.Slug;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds an address that no other entry of the kind has or had. */
@Component
class Slugs {

    private static final int BUCKETS = 16;

    private final JdbcClient jdbc;

    Slugs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The first free one of name, name-2, name-3, …; nobody else is given it before the running transaction ends. */
    Slug free(Kind kind, String title) {
        var base = Slug.of(title);
        jdbc.sql("select bucket from content_slug_lock where bucket = ? for update")
                .param(Math.floorMod(base.value().hashCode(), BUCKETS))
                .query(Integer.class)
                .single();
        var taken = new HashSet<>(
                jdbc.sql("select slug from content_entry where kind = :kind and (slug = :slug or slug like :more)"
                                + " union select slug from content_former_slug"
                                + " where kind = :kind and (slug = :slug or slug like :more)")
                        .param("kind", kind.name())
                        .param("slug", base.value())
                        .param("more", base.value() + "-%")
                        .query(String.class)
                        .list());
        var free = base;
        for (int number = 2; taken.contains(free.value()); number++) {
            free = base.numbered(number);
        }
        return free;
    }
}
