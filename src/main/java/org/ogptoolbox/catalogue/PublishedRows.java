package org.ogptoolbox.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.ogptoolbox.content.Contents;
import org.ogptoolbox.content.EntryId;
import org.ogptoolbox.content.Kind;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads rows of the read model. */
@Component
class PublishedRows implements RowMapper<PublishedEntry> {

    static final String SELECT =
            "select e.entry_id, e.kind, e.slug, e.content, e.published_at, e.updated_at from catalogue_entry e";

    private final Contents contents;
    private final JsonMapper json;

    PublishedRows(Contents contents, JsonMapper json) {
        this.contents = contents;
        this.json = json;
    }

    @Override
    public PublishedEntry mapRow(ResultSet row, int number) throws SQLException {
        var document = (ObjectNode) json.readTree(row.getString("content"));
        return new PublishedEntry(
                new EntryId(row.getObject("entry_id", UUID.class)),
                row.getString("slug"),
                contents.fromJson(Kind.valueOf(row.getString("kind")), document),
                instant(row, "published_at"),
                instant(row, "updated_at"));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
