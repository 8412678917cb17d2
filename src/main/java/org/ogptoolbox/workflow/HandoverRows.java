package org.ogptoolbox.workflow;

import static org.ogptoolbox.workflow.CaseRows.instant;
import static org.ogptoolbox.workflow.CaseRows.timestamp;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ogptoolbox.identity.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of handovers. */
@Repository
class HandoverRows {

    private final JdbcClient jdbc;

    HandoverRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Handover handover) {
        jdbc.sql("""
                        insert into work_item_handover (id, item_id, happened_at, former, present, decided_by, reason)
                        values (:id, :item, :at, cast(:former as uuid), cast(:present as uuid), cast(:by as uuid), :reason)""")
                .param("id", handover.id())
                .param("item", handover.item().value())
                .param("at", timestamp(handover.at()))
                .param("former", text(handover.former()))
                .param("present", text(handover.present()))
                .param("by", text(handover.by()))
                .param("reason", handover.reason())
                .update();
    }

    Optional<Handover> find(UUID id) {
        return jdbc.sql("select * from work_item_handover where id = ?")
                .param(id)
                .query(HandoverRows::handover)
                .optional();
    }

    /** Oldest first. */
    List<Handover> of(WorkItemId item) {
        return jdbc.sql("select * from work_item_handover where item_id = ? order by happened_at, id")
                .param(item.value())
                .query(HandoverRows::handover)
                .list();
    }

    private static @Nullable String text(@Nullable AccountId account) {
        return account == null ? null : account.toString();
    }

    private static Handover handover(ResultSet row, int number) throws SQLException {
        return new Handover(
                row.getObject("id", UUID.class),
                new WorkItemId(row.getObject("item_id", UUID.class)),
                instant(row, "happened_at"),
                account(row, "former"),
                account(row, "present"),
                account(row, "decided_by"),
                row.getString("reason"));
    }

    private static @Nullable AccountId account(ResultSet row, String column) throws SQLException {
        var id = row.getObject(column, UUID.class);
        return id == null ? null : new AccountId(id);
    }
}
