package org.ogptoolbox.workflow;

import static org.ogptoolbox.workflow.CaseRows.instant;
import static org.ogptoolbox.workflow.CaseRows.nullableInstant;
import static org.ogptoolbox.workflow.CaseRows.timestamp;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.identity.AccountId;
import org.ogptoolbox.identity.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of work items; every write keeps the listing of open ones in step. */
@Repository
class WorkItemRows {

    private static final String SELECT = """
            select w.*, c.title, c.kind, c.languages, c.countries, c.submitter
            from work_item w join workflow_case c on c.id = w.case_id\s""";

    private final JdbcClient jdbc;
    private final WorkItemListing listing;
    private final Clock clock;

    WorkItemRows(JdbcClient jdbc, WorkItemListing listing, Clock clock) {
        this.jdbc = jdbc;
        this.listing = listing;
        this.clock = clock;
    }

    Optional<StoredItem> find(WorkItemId id) {
        return jdbc.sql(SELECT + "where w.id = ?")
                .param(id.value())
                .query(WorkItemRows::item)
                .optional();
    }

    List<StoredItem> find(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql(SELECT + "where w.id in (:ids)")
                        .param("ids", ids)
                        .query(WorkItemRows::item)
                        .list();
    }

    /** Oldest first. */
    List<StoredItem> of(CaseId id) {
        return jdbc.sql(SELECT + "where w.case_id = ? order by w.created_at, w.id")
                .param(id.value())
                .query(WorkItemRows::item)
                .list();
    }

    /** What is open in the cases that a person submitted, oldest first. */
    List<StoredItem> openOf(AccountId submitter) {
        return jdbc.sql(SELECT + "where c.submitter = ? and c.ended_at is null and w.closed_at is null"
                        + " order by w.created_at, w.id")
                .param(submitter.value())
                .query(WorkItemRows::item)
                .list();
    }

    /** The steps that a person completed, by case. */
    Map<CaseId, Set<String>> doneBy(AccountId person, Collection<CaseId> cases) {
        var done = new HashMap<CaseId, Set<String>>();
        if (!cases.isEmpty()) {
            jdbc.sql("select distinct case_id, step from work_item where closed_by = :person and case_id in (:cases)")
                    .param("person", person.value())
                    .param("cases", cases.stream().map(CaseId::value).toList())
                    .query((row, number) -> done.computeIfAbsent(
                                    new CaseId(row.getObject("case_id", UUID.class)), id -> new HashSet<>())
                            .add(row.getString("step")))
                    .list();
        }
        return done;
    }

    /** What a person has, by case: whoever locks several cases does it in this order. */
    List<StoredItem> heldBy(AccountId person) {
        return find(listing.ids("own:" + person)).stream()
                .filter(stored -> person.equals(stored.item().assignee()))
                .sorted(Comparator.comparing(stored -> stored.item().caseId().value()))
                .toList();
    }

    /** What waits for a person by name, whoever has it, by case. */
    List<StoredItem> offeredTo(AccountId person) {
        var ids = new LinkedHashSet<>(listing.ids("own:" + person));
        ids.addAll(listing.ids("for:" + person));
        return find(ids).stream()
                .filter(stored -> stored.candidateUsers().contains(person))
                .sorted(Comparator.comparing(stored -> stored.item().caseId().value()))
                .toList();
    }

    /** Open items that somebody has, oldest first. */
    List<StoredItem> held(int limit) {
        return jdbc.sql(SELECT + "where w.id in (select item_id from work_item_listing where claimed)"
                        + " order by w.created_at, w.id fetch first ? rows only")
                .param(limit)
                .query(WorkItemRows::item)
                .list();
    }

    /** Everybody who has an open item. */
    List<AccountId> holders() {
        return jdbc
                .sql("select distinct w.assignee from work_item w join work_item_listing l on l.item_id = w.id"
                        + " where l.claimed")
                .query(UUID.class)
                .list()
                .stream()
                .map(AccountId::new)
                .toList();
    }

    List<StoredItem> open(CaseId id, String step) {
        return of(id).stream()
                .filter(stored -> stored.item().open() && stored.item().step().equals(step))
                .toList();
    }

    void insert(StoredItem stored) {
        var item = stored.item();
        jdbc.sql("""
                        insert into work_item (id, case_id, definition, process, step, screen, candidate_roles, candidate_users,
                            language, assignee, outcomes, priority, created_at, due)
                        values (:id, :case, :definition, :process, :step, :screen, :roles, :users,
                            :language, :assignee, :outcomes, :priority, :created, :due)""")
                .param("id", item.id().value())
                .param("case", item.caseId().value())
                .param("definition", stored.definition())
                .param("process", item.process())
                .param("step", item.step())
                .param("screen", item.screen())
                .param("roles", Words.join(item.candidateRoles()))
                .param("users", Words.join(stored.candidateUsers()))
                .param(
                        "language",
                        item.language() == null ? null : item.language().tag())
                .param(
                        "assignee",
                        item.assignee() == null ? null : item.assignee().value())
                .param("outcomes", Words.join(item.outcomes()))
                .param("priority", item.priority())
                .param("created", timestamp(item.createdAt()))
                .param("due", item.due() == null ? null : timestamp(item.due()))
                .update();
        listing.add(stored);
    }

    List<UUID> openIds() {
        return jdbc.sql("select id from work_item where closed_at is null")
                .query(UUID.class)
                .list();
    }

    /** Forgets what the table said about this item, open or closed. */
    void replace(StoredItem stored) {
        listing.remove(stored.id());
        jdbc.sql("delete from work_item where id = ?")
                .param(stored.id().value())
                .update();
        insert(stored);
    }

    /** Gives a free item to somebody. False when it was not free any more. */
    boolean claim(WorkItemId id, AccountId person) {
        var free = jdbc.sql("update work_item set assignee = ? where id = ? and assignee is null and closed_at is null")
                .params(person.value(), id.value())
                .update();
        relist(id, free);
        return free == 1;
    }

    /** What the engine says about the assignee; false when that was known. */
    boolean assign(WorkItemId id, @Nullable AccountId person) {
        var changed = jdbc.sql(
                        "update work_item set assignee = cast(:person as uuid) where id = :id and closed_at is null"
                                + " and assignee is distinct from cast(:person as uuid)")
                .param("person", person == null ? null : person.value().toString())
                .param("id", id.value())
                .update();
        relist(id, changed);
        return changed == 1;
    }

    /** Closes an open item; false when it was closed before. Without an outcome it was cancelled. */
    boolean close(WorkItemId id, @Nullable String outcome, @Nullable AccountId by) {
        var open = jdbc.sql("update work_item set closed_at = :now, outcome = :outcome, closed_by = cast(:by as uuid)"
                        + " where id = :id and closed_at is null")
                .param("now", timestamp(clock.instant()))
                .param("outcome", outcome)
                .param("by", by == null ? null : by.value().toString())
                .param("id", id.value())
                .update();
        listing.remove(id);
        return open == 1;
    }

    void candidates(WorkItemId id, Collection<Role> roles, Collection<AccountId> users, int priority) {
        var changed = jdbc.sql(
                        "update work_item set candidate_roles = ?, candidate_users = ?, priority = ? where id = ? and closed_at is null")
                .params(Words.join(roles), Words.join(users), priority, id.value())
                .update();
        relist(id, changed);
    }

    void relist(WorkItemId id) {
        listing.remove(id);
        find(id).filter(stored -> stored.item().open()).ifPresent(listing::add);
    }

    private void relist(WorkItemId id, int changed) {
        if (changed > 0) {
            relist(id);
        }
    }

    private static StoredItem item(ResultSet row, int number) throws SQLException {
        var language = row.getString("language");
        var item = new WorkItem(
                new WorkItemId(row.getObject("id", UUID.class)),
                new CaseId(row.getObject("case_id", UUID.class)),
                CaseRows.facts(row),
                row.getString("process"),
                row.getString("step"),
                row.getString("screen"),
                Words.split(row.getString("candidate_roles"), Role::valueOf),
                language == null ? null : new Language(language),
                account(row, "assignee"),
                Words.split(row.getString("outcomes")),
                row.getInt("priority"),
                instant(row, "created_at"),
                nullableInstant(row, "due"),
                nullableInstant(row, "closed_at"),
                row.getString("outcome"),
                account(row, "closed_by"));
        return new StoredItem(
                item, row.getString("definition"), Words.split(row.getString("candidate_users"), AccountId::parse));
    }

    private static @Nullable AccountId account(ResultSet row, String column) throws SQLException {
        var id = row.getObject(column, UUID.class);
        return id == null ? null : new AccountId(id);
    }
}
