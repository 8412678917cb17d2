package org.ogptoolbox.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ogptoolbox.base.LikePattern;
import org.ogptoolbox.base.TypedText;
import org.ogptoolbox.content.Entries;
import org.ogptoolbox.content.EntryId;
import org.ogptoolbox.content.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is published, for everybody to read. */
@Service
@Transactional(readOnly = true)
public class Catalogue {

    private final JdbcClient jdbc;
    private final PublishedRows rows;
    private final Entries entries;

    Catalogue(JdbcClient jdbc, PublishedRows rows, Entries entries) {
        this.entries = entries;
        this.jdbc = jdbc;
        this.rows = rows;
    }

    public Optional<PublishedEntry> find(Kind kind, String slug) {
        return jdbc.sql(PublishedRows.SELECT + " where e.kind = ? and e.slug = ?")
                .params(kind.name(), slug)
                .query(rows)
                .optional();
    }

    /** The published entry that had this address before. */
    public Optional<PublishedEntry> moved(Kind kind, String former) {
        return entries.byFormerSlug(kind, former).flatMap(this::find);
    }

    public Optional<PublishedEntry> find(EntryId id) {
        return jdbc.sql(PublishedRows.SELECT + " where e.entry_id = ?")
                .param(id.value())
                .query(rows)
                .optional();
    }

    /** Published entries of a kind, last published first. */
    public List<PublishedEntry> latest(Kind kind, int offset, int limit) {
        return jdbc.sql(
                        PublishedRows.SELECT
                                + " where e.kind = ? order by e.published_at desc, e.entry_id offset ? rows fetch next ? rows only")
                .params(kind.name(), offset, limit)
                .query(rows)
                .list();
    }

    /** Every published entry of a kind, last published first. */
    public List<PublishedEntry> all(Kind kind) {
        return latest(kind, 0, Integer.MAX_VALUE);
    }

    public long count(Kind kind) {
        return jdbc.sql("select count(*) from catalogue_entry where kind = ?")
                .param(kind.name())
                .query(Long.class)
                .single();
    }

    /** Entries that have every word of the text and the category, if asked for, by title. */
    public CataloguePage search(CatalogueQuery query, int page, int size) {
        var where = new StringBuilder(" where e.kind = ?");
        var params = new ArrayList<Object>(List.of(query.kind().name()));
        var words = SearchText.words(query.text());
        if (words.isEmpty() && TypedText.visible(query.text())) {
            return new CataloguePage(List.of(), 0, page, size);
        }
        for (var word : words) {
            where.append(" and e.search_text like ?").append(LikePattern.ESCAPE);
            params.add(LikePattern.containing(word));
        }
        if (query.category() != null) {
            where.append(" and e.entry_id in (select c.entry_id from catalogue_category c where c.category = ?)");
            params.add(query.category());
        }
        var total = jdbc.sql("select count(*) from catalogue_entry e" + where)
                .params(params)
                .query(Long.class)
                .single();
        params.add(Math.multiplyExact((long) (page - 1), size));
        params.add(size);
        var entries = jdbc.sql(PublishedRows.SELECT + where
                        + " order by e.sort_title, e.entry_id offset ? rows fetch next ? rows only")
                .params(params)
                .query(rows)
                .list();
        return new CataloguePage(entries, total, page, size);
    }

    /** How many entries of the kind each category has, most first; categories without any are left out. */
    public Map<String, Long> categories(Kind kind) {
        var counts = new LinkedHashMap<String, Long>();
        jdbc.sql(
                        "select c.category, count(*) from catalogue_category c join catalogue_entry e on e.entry_id = c.entry_id"
                                + " where e.kind = ? group by c.category order by count(*) desc, c.category")
                .param(kind.name())
                .query((row, number) -> counts.put(row.getString(1), row.getLong(2)))
                .list();
        return counts;
    }

    /**
     * The published entries of a kind that this published entry names or that name it, by title: the use cases of a tool,
     * the tools of an organisation, and so on.
     */
    public List<PublishedEntry> related(EntryId entry, Kind kind) {
        return jdbc.sql(PublishedRows.SELECT + " where e.kind = :kind and e.entry_id in ("
                        + "select l.target_id from catalogue_link l where l.source_id = :entry"
                        + " union select l.source_id from catalogue_link l where l.target_id = :entry"
                        + " and exists (select 1 from catalogue_entry p where p.entry_id = :entry))"
                        + " order by e.sort_title, e.entry_id")
                .param("kind", kind.name())
                .param("entry", entry.value())
                .query(rows)
                .list();
    }

    /** The addresses of everything published, for the sitemap. */
    public List<PublishedAddress> addresses(int limit) {
        return jdbc.sql(
                        "select kind, slug, updated_at from catalogue_entry order by kind, slug fetch first ? rows only")
                .param(limit)
                .query((row, number) -> new PublishedAddress(
                        Kind.valueOf(row.getString("kind")),
                        row.getString("slug"),
                        PublishedRows.instant(row, "updated_at")))
                .list();
    }
}
