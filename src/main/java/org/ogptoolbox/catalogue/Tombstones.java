package org.ogptoolbox.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Optional;
import java.util.UUID;
import org.ogptoolbox.base.LocalizedText;
import org.ogptoolbox.content.EntryId;
import org.ogptoolbox.content.Kind;
import org.ogptoolbox.content.TakedownReason;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** What stands at the addresses of entries that were taken down, for everybody to read. */
@Service
@Transactional(readOnly = true)
public class Tombstones {

    /** The public address of an entry. */
    public record Address(Kind kind, String slug) {}

    private static final String SELECT =
            "select entry_id, kind, slug, title, reason, text, merged_into, removed_at from catalogue_tombstone";

    private final JdbcClient jdbc;
    private final Catalogue catalogue;
    private final JsonMapper json;

    Tombstones(JdbcClient jdbc, Catalogue catalogue, JsonMapper json) {
        this.jdbc = jdbc;
        this.catalogue = catalogue;
        this.json = json;
    }

    public Optional<Tombstone> find(Kind kind, String slug) {
        return jdbc.sql(SELECT + " where kind = ? and slug = ?")
                .params(kind.name(), slug)
                .query(this::tombstone)
                .optional();
    }

    public Optional<Tombstone> find(EntryId id) {
        return jdbc.sql(SELECT + " where entry_id = ?")
                .param(id.value())
                .query(this::tombstone)
                .optional();
    }

    /**
     * Where readers find what an entry was merged into: at the end of the chain, if that was merged, too. Empty for an
     * entry that was not merged. The last of a chain may have been taken down itself; its address says so.
     */
    public Optional<Address> destination(Tombstone merged) {
        var seen = new HashSet<EntryId>();
        var last = merged;
        while (last.mergedInto() != null && seen.add(last.id())) {
            var published = catalogue.find(last.mergedInto());
            if (published.isPresent()) {
                return published.map(entry -> new Address(entry.content().kind(), entry.slug()));
            }
            var next = find(last.mergedInto());
            if (next.isEmpty()) {
                break;
            }
            last = next.get();
        }
        return last.id().equals(merged.id()) ? Optional.empty() : Optional.of(new Address(last.kind(), last.slug()));
    }

    private Tombstone tombstone(ResultSet row, int number) throws SQLException {
        var merged = row.getObject("merged_into", UUID.class);
        return new Tombstone(
                new EntryId(row.getObject("entry_id", UUID.class)),
                Kind.valueOf(row.getString("kind")),
                row.getString("slug"),
                row.getString("title"),
                TakedownReason.valueOf(row.getString("reason")),
                json.readValue(row.getString("text"), LocalizedText.class),
                merged == null ? null : new EntryId(merged),
                PublishedRows.instant(row, "removed_at"));
    }
}
