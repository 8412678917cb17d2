package org.ogptoolbox.actions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ogptoolbox.base.LocalizedText;
import org.ogptoolbox.identity.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The tables of declarations and collective actions. */
@Component
class ActionRows {

    private static final String SELECT = "select a.*, d.code as d_code, d.name as d_name, d.event as d_event,"
            + " d.adopted_on as d_adopted_on from collective_action a join declaration d on d.id = a.declaration_id";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    ActionRows(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    List<Declaration> declarations() {
        return jdbc.sql("select code as d_code, name as d_name, event as d_event, adopted_on as d_adopted_on"
                        + " from declaration order by adopted_on, code")
                .query((row, number) -> declaration(row))
                .list();
    }

    List<CollectiveAction> all() {
        return jdbc.sql(SELECT + " order by a.number").query(this::action).list();
    }

    /** Every collective action by the id that the audit trail and other tables call it by. */
    Map<UUID, CollectiveAction> byId() {
        var found = new HashMap<UUID, CollectiveAction>();
        jdbc.sql(SELECT).query(row -> {
            found.put(row.getObject("id", UUID.class), action(row, 0));
        });
        return found;
    }

    Optional<CollectiveAction> find(int number) {
        return jdbc.sql(SELECT + " where a.number = ?")
                .param(number)
                .query(this::action)
                .optional();
    }

    /** The id that the audit trail and other tables call it by. */
    UUID id(int number) {
        return jdbc.sql("select id from collective_action where number = ?")
                .param(number)
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> new ActionNotFound(number));
    }

    Optional<UUID> declarationId(String code) {
        return jdbc.sql("select id from declaration where code = ?")
                .param(code)
                .query(UUID.class)
                .optional();
    }

    UUID insert(Declaration declaration) {
        var id = UUID.randomUUID();
        jdbc.sql("insert into declaration (id, code, name, event, adopted_on) values (?, ?, ?, ?, ?)")
                .params(
                        id,
                        declaration.code(),
                        write(declaration.name()),
                        write(declaration.event()),
                        declaration.adoptedOn())
                .update();
        return id;
    }

    UUID insert(int number, UUID declaration, ActionFacts facts) {
        var id = UUID.randomUUID();
        var values = values(facts);
        values.put("id", id);
        values.put("declaration", declaration);
        values.put("number", number);
        jdbc.sql(
                        "insert into collective_action (id, declaration_id, number, theme, title, summary, description, status,"
                                + " steward_id, start_day, end_day, policy_areas, version, updated_at) values (:id, :declaration,"
                                + " :number, :theme, :title, :summary, :description, :status, :steward, :start, :end, :areas, 0,"
                                + " :now)")
                .params(values)
                .update();
        return id;
    }

    /** Whether the row still had this version, and so was changed. */
    boolean update(int number, long version, ActionFacts facts) {
        var values = values(facts);
        values.put("number", number);
        values.put("version", version);
        return jdbc.sql("update collective_action set theme = :theme, title = :title, summary = :summary,"
                                + " description = :description, status = :status, steward_id = :steward,"
                                + " start_day = :start, end_day = :end, policy_areas = :areas, version = version + 1,"
                                + " updated_at = :now where number = :number and version = :version")
                        .params(values)
                        .update()
                == 1;
    }

    private Map<String, @Nullable Object> values(ActionFacts facts) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("theme", facts.theme().code());
        values.put("title", write(facts.title()));
        values.put("summary", write(facts.summary()));
        values.put("description", write(facts.description()));
        values.put("status", facts.status().name());
        values.put("steward", facts.steward() == null ? null : facts.steward().value());
        values.put("start", facts.start());
        values.put("end", facts.end());
        values.put("areas", String.join(" ", facts.policyAreas()));
        values.put("now", clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC));
        return values;
    }

    private CollectiveAction action(ResultSet row, int number) throws SQLException {
        var steward = row.getObject("steward_id", UUID.class);
        var facts = new ActionFacts(
                Theme.of(row.getString("theme")),
                read(row, "title"),
                read(row, "summary"),
                read(row, "description"),
                ActionStatus.valueOf(row.getString("status")),
                steward == null ? null : new AccountId(steward),
                row.getObject("start_day", LocalDate.class),
                row.getObject("end_day", LocalDate.class),
                Arrays.stream(row.getString("policy_areas").split(" "))
                        .filter(area -> !area.isEmpty())
                        .toList());
        return new CollectiveAction(
                row.getInt("number"),
                declaration(row),
                facts,
                null,
                row.getLong("version"),
                row.getObject("updated_at", OffsetDateTime.class).toInstant());
    }

    private Declaration declaration(ResultSet row) throws SQLException {
        return new Declaration(
                row.getString("d_code"),
                read(row, "d_name"),
                read(row, "d_event"),
                row.getObject("d_adopted_on", LocalDate.class));
    }

    private String write(LocalizedText text) {
        return json.writeValueAsString(text);
    }

    private LocalizedText read(ResultSet row, String column) throws SQLException {
        return json.readValue(row.getString(column), LocalizedText.class);
    }
}
