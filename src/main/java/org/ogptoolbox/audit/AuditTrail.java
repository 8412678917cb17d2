package org.ogptoolbox.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.UUID;
import org.ogptoolbox.identity.AccountId;
import org.ogptoolbox.identity.CurrentUser;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The append-only trail of who did what to which subject. Plain SQL: there is no entity that could be changed. */
@Service
public class AuditTrail {

    private static final TypeReference<TreeMap<String, String>> DETAILS = new TypeReference<>() {};
    private static final String COLUMNS = "select id, happened_at, actor, action, subject, details from audit_entry";

    private final JdbcClient database;
    private final JsonMapper json;
    private final CurrentUser currentUser;
    private final Clock clock;

    AuditTrail(JdbcClient database, JsonMapper json, CurrentUser currentUser, Clock clock) {
        this.database = database;
        this.json = json;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * Writes one row in the running transaction (there must be one); the actor is the current user, or nobody.
     *
     * @param action a dotted code, {@code revision.submitted}; its sentence is the message {@code audit.<action>}
     * @param subject what it was done to: a revision's, account's or definition's id
     * @param details codes, ids and short values; never personal data
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(String action, UUID subject, Map<String, String> details) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
        database.sql("insert into audit_entry (subject, happened_at, action, details, actor) values (?, ?, ?, ?, ?)")
                .param(subject)
                .param(now)
                .param(action)
                .param(json.writeValueAsString(new TreeMap<>(details)))
                .param(currentUser.id().map(AccountId::value).orElse(null))
                .update();
    }

    /** Everything done to a subject, oldest first. */
    @Transactional(readOnly = true)
    public List<AuditEntry> of(UUID subject) {
        return database.sql(COLUMNS + " where subject = ? order by id")
                .param(subject)
                .query(this::entry)
                .list();
    }

    /** The rows that pass the filter, newest first, for administrators. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('ADMIN')")
    public List<AuditEntry> page(AuditFilter filter, int offset, int size) {
        var where = new StringJoiner(" and ", " where ", "").setEmptyValue("");
        var values = new HashMap<String, Object>(Map.of("offset", offset, "size", size));
        if (filter.subjects() != null) {
            if (filter.subjects().isEmpty()) {
                return List.of();
            }
            where.add("subject in (:subjects)");
            values.put("subjects", filter.subjects());
        }
        if (filter.actor() != null) {
            where.add("actor = :actor");
            values.put("actor", filter.actor().value());
        }
        if (filter.from() != null) {
            where.add("happened_at >= :from");
            values.put("from", filter.from().atOffset(ZoneOffset.UTC));
        }
        if (filter.until() != null) {
            where.add("happened_at < :until");
            values.put("until", filter.until().atOffset(ZoneOffset.UTC));
        }
        if (filter.action() != null) {
            where.add("action = :action");
            values.put("action", filter.action());
        }
        return database.sql(COLUMNS + where + " order by id desc offset :offset rows fetch next :size rows only")
                .params(values)
                .query(this::entry)
                .list();
    }

    /** Every action the trail knows, for administrators. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('ADMIN')")
    public List<String> actions() {
        return database.sql("select distinct action from audit_entry order by action")
                .query(String.class)
                .list();
    }

    private AuditEntry entry(ResultSet row, int index) throws SQLException {
        return new AuditEntry(
                row.getLong("id"),
                row.getObject("happened_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("actor", UUID.class))
                        .map(AccountId::new)
                        .orElse(null),
                row.getString("action"),
                row.getObject("subject", UUID.class),
                json.readValue(row.getString("details"), DETAILS));
    }
}
