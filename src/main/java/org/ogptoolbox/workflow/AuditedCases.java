package org.ogptoolbox.workflow;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.ogptoolbox.audit.AuditedSubject;
import org.ogptoolbox.audit.AuditedSubjects;
import org.ogptoolbox.base.LikePattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Cases by what they are about; those who begin them know their pages. */
@Component
class AuditedCases implements AuditedSubjects {

    private final JdbcClient database;

    AuditedCases(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Map<UUID, AuditedSubject> among(Collection<UUID> subjects) {
        var found = new HashMap<UUID, AuditedSubject>();
        database.sql("select id, title from workflow_case where id in (:ids)")
                .param("ids", subjects)
                .query(row -> {
                    found.put(row.getObject("id", UUID.class), new AuditedSubject(row.getString("title"), null));
                });
        return found;
    }

    @Override
    public List<UUID> called(String text, int most) {
        return database.sql("select id from workflow_case where lower(title) like :pattern" + LikePattern.ESCAPE
                        + "limit :most")
                .param("pattern", LikePattern.containing(text.toLowerCase(Locale.ROOT)))
                .param("most", most)
                .query(UUID.class)
                .list();
    }
}
