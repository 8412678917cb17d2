package org.ogptoolbox.content;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.ogptoolbox.audit.AuditedSubject;
import org.ogptoolbox.audit.AuditedSubjects;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.base.LikePattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Revisions lead to their case, published entries to their page. Drafts are their author's: named, but not shown. */
@Component
class AuditedContents implements AuditedSubjects {

    private static final String CASE = "/app/submissions/";

    private final JdbcClient database;

    AuditedContents(JdbcClient database) {
        this.database = database;
    }

    private record Named(UUID id, AuditedSubject subject) {}

    @Override
    public Map<UUID, AuditedSubject> among(Collection<UUID> subjects) {
        var found = new HashMap<UUID, AuditedSubject>();
        Stream.concat(revisions(subjects), entries(subjects)).forEach(named -> found.put(named.id(), named.subject()));
        return found;
    }

    private Stream<Named> revisions(Collection<UUID> ids) {
        return database
                .sql("select id, title, round from content_revision where id in (:ids) and title <> ''")
                .param("ids", ids)
                .query(AuditedContents::revision)
                .list()
                .stream();
    }

    private static Named revision(ResultSet row, int number) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var path = row.getInt("round") > 0 ? CASE + id : null;
        return new Named(id, new AuditedSubject(row.getString("title"), path));
    }

    private Stream<Named> entries(Collection<UUID> ids) {
        return database
                .sql("select id, kind, slug, title from content_entry where id in (:ids)"
                        + " and published_revision is not null")
                .param("ids", ids)
                .query(AuditedContents::entry)
                .list()
                .stream();
    }

    private static Named entry(ResultSet row, int number) throws SQLException {
        var path = "/" + Language.ENGLISH.tag() + "/"
                + Kind.valueOf(row.getString("kind")).plural() + "/" + row.getString("slug");
        return new Named(row.getObject("id", UUID.class), new AuditedSubject(row.getString("title"), path));
    }

    @Override
    public List<UUID> called(String text, int most) {
        return database.sql("select id from content_revision where lower(title) like :pattern" + LikePattern.ESCAPE
                        + "union all select id from content_entry where lower(title) like :pattern"
                        + LikePattern.ESCAPE + "limit :most")
                .param("pattern", LikePattern.containing(text.toLowerCase(Locale.ROOT)))
                .param("most", most)
                .query(UUID.class)
                .list();
    }
}
