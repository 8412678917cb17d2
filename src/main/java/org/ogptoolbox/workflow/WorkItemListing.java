package org.ogptoolbox.workflow;

import static org.ogptoolbox.workflow.CaseRows.timestamp;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Which open item is listed in which scopes. */
@Repository
class WorkItemListing {

    /** Stands where an item has no due date, so that it comes after those that have one. */
    static final Instant NEVER_DUE = Instant.parse("9999-12-31T00:00:00Z");

    private static final String INSERT = """
            insert into work_item_listing (scope, item_id, case_id, step, kind, claimed, urgency, due, created_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final JdbcTemplate jdbc;

    WorkItemListing(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void add(StoredItem stored) {
        var item = stored.item();
        List<Object[]> rows = Scopes.of(stored).stream()
                .map(scope -> new Object[] {
                    scope,
                    item.id().value(),
                    item.caseId().value(),
                    item.step(),
                    item.facts().kind(),
                    item.assignee() != null,
                    -item.priority(),
                    timestamp(item.due() == null ? NEVER_DUE : item.due()),
                    timestamp(item.createdAt())
                })
                .toList();
        jdbc.batchUpdate(INSERT, rows);
    }

    void remove(WorkItemId id) {
        jdbc.update("delete from work_item_listing where item_id = ?", id.value());
    }

    Set<String> scopes(WorkItemId id) {
        return Set.copyOf(
                jdbc.queryForList("select scope from work_item_listing where item_id = ?", String.class, id.value()));
    }

    /** Of every item in one scope. */
    List<UUID> ids(String scope) {
        return jdbc.queryForList("select item_id from work_item_listing where scope = ?", UUID.class, scope);
    }

    /** Of every item that is listed. */
    List<UUID> ids() {
        return jdbc.queryForList("select distinct item_id from work_item_listing", UUID.class);
    }
}
