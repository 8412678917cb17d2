package org.ogptoolbox.workflow;

import static org.ogptoolbox.workflow.CaseRows.timestamp;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ogptoolbox.base.TypedText;
import org.ogptoolbox.identity.Account;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Looks through the listing: each scope a person reads is one short range of an index, in the order asked for; the ranges
 * are merged. See docs/decisions/005-work-items-table.md.
 */
@Repository
class WorkItemSearch {

    private final JdbcClient jdbc;
    private final Clock clock;

    WorkItemSearch(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The ids of the next items, at most so many. */
    List<UUID> find(Account reader, WorkItemQuery query, Optional<Cursor> after, int size) {
        return find(reader, query, after, size, false);
    }

    /** The id of the item nearest before a place, looking through the same ranges the other way round. */
    Optional<UUID> findBefore(Account reader, WorkItemQuery query, Cursor place) {
        return find(reader, query, Optional.of(place), 1, true).stream().findFirst();
    }

    private List<UUID> find(Account reader, WorkItemQuery query, Optional<Cursor> after, int size, boolean backwards) {
        var order = order(query.sort(), backwards);
        var sql = new Statement().add("select item_id from (");
        var union = "";
        for (var scope : Scopes.readBy(reader, query)) {
            sql.add(union + "(select item_id, due, created_at, urgency from work_item_listing where scope = ?", scope);
            addConditions(sql, scope, query);
            after.ifPresent(cursor -> addAfter(sql, cursor, backwards));
            sql.add(" order by " + order + " limit ?)", size);
            union = " union all ";
        }
        sql.add(") listed order by " + order);
        var ids = jdbc.sql(sql.text()).params(sql.values()).query(UUID.class).list();
        return new LinkedHashSet<>(ids).stream().limit(size).toList();
    }

    /** How many there are for each of these queries, at most {@link WorkItemCounts#LIMIT} each. */
    <K> Map<K, Long> count(Account reader, Map<K, WorkItemQuery> queries) {
        var counts = new LinkedHashMap<K, Long>();
        var keys = List.copyOf(queries.keySet());
        if (keys.isEmpty()) {
            return counts;
        }
        var sql = new Statement();
        for (var number = 0; number < keys.size(); number++) {
            var query = queries.get(keys.get(number));
            if (query != null) {
                addCount(sql.add(number == 0 ? "" : " union all "), number, reader, query);
            }
        }
        jdbc.sql(sql.text()).params(sql.values()).query(row -> {
            counts.put(keys.get(row.getInt("number")), Math.min(WorkItemCounts.LIMIT, row.getLong("items")));
        });
        return counts;
    }

    private void addCount(Statement sql, int number, Account reader, WorkItemQuery query) {
        sql.add("select " + number + " as number, count(distinct item_id) as items from (");
        var union = "";
        for (var scope : Scopes.readBy(reader, query)) {
            sql.add(union + "(select item_id from work_item_listing where scope = ?", scope);
            addConditions(sql, scope, query);
            sql.add(" limit ?)", WorkItemCounts.LIMIT);
            union = " union all ";
        }
        sql.add(") listed");
    }

    private void addConditions(Statement sql, String scope, WorkItemQuery query) {
        if (query.unassigned()) {
            sql.add(" and not claimed");
        }
        if (query.overdue()) {
            sql.add(" and due < ?", timestamp(clock.instant()));
        }
        if (query.step() != null) {
            sql.add(" and step = ?", query.step());
            addAny(sql, scope, "step", query.step());
        }
        if (query.kind() != null) {
            sql.add(" and kind = ?", query.kind());
            addAny(sql, scope, "kind", query.kind());
        }
        var text = query.text() == null ? "" : query.text();
        var words = TitleWords.of(text);
        if (words.isEmpty() && TypedText.visible(text)) {
            sql.add(" and 1 = 0");
        }
        for (var word : words) {
            sql.add(
                    " and case_id in (select case_id from workflow_case_word where word >= ? and word < ?)",
                    word,
                    TitleWords.after(word));
        }
    }

    /**
     * Asked once per range: whether the scope has any such item. Else the planner, which thinks that every scope has its
     * share of every step, would walk through all of a scope that has none.
     */
    private static void addAny(Statement sql, String scope, String column, String value) {
        sql.add(
                " and exists (select 1 from work_item_listing any_listed where any_listed.scope = ? and any_listed."
                        + column + " = ?)",
                scope,
                value);
    }

    private static String order(WorkItemQuery.Sort sort, boolean backwards) {
        var way = (sort == WorkItemQuery.Sort.NEWEST) == backwards ? "" : " desc";
        return switch (sort) {
            case DUE -> "due" + way + ", item_id" + way;
            case OLDEST, NEWEST -> "created_at" + way + ", item_id" + way;
            case PRIORITY -> "urgency" + way + ", due" + way + ", item_id" + way;
        };
    }

    private static void addAfter(Statement sql, Cursor cursor, boolean backwards) {
        var time = timestamp(cursor.time());
        var beyond = (cursor.sort() == WorkItemQuery.Sort.NEWEST) == backwards ? " > " : " < ";
        switch (cursor.sort()) {
            case DUE -> sql.add(" and (due, item_id)" + beyond + "(?, ?)", time, cursor.id());
            case OLDEST, NEWEST -> sql.add(" and (created_at, item_id)" + beyond + "(?, ?)", time, cursor.id());
            case PRIORITY ->
                sql.add(" and (urgency, due, item_id)" + beyond + "(?, ?, ?)", cursor.urgency(), time, cursor.id());
        }
    }

    /** A statement in the making: its text, and the values for its question marks. */
    private record Statement(StringBuilder builder, List<Object> values) {

        Statement() {
            this(new StringBuilder(), new ArrayList<>());
        }

        Statement add(String text, Object... more) {
            builder.append(text);
            values.addAll(List.of(more));
            return this;
        }

        String text() {
            return builder.toString();
        }
    }
}
