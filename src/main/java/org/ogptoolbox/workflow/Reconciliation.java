package org.ogptoolbox.workflow;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.flowable.common.engine.impl.interceptor.Command;
import org.flowable.engine.ManagementService;
import org.flowable.engine.TaskService;
import org.flowable.engine.impl.util.CommandContextUtil;
import org.ogptoolbox.workflow.ItemDifference.Kind;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Compares the table of work items with the engine, which is right, and repairs the table. One item at a time, each in a
 * transaction that holds its case, so that people may go on working.
 */
@Service
public class Reconciliation {

    private static final int BATCH = 1_000;

    private final ManagementService management;
    private final TaskService engine;
    private final EngineTasks tasks;
    private final WorkItemRows rows;
    private final WorkItemListing listing;
    private final CaseRows cases;
    private final TransactionOperations transaction;

    Reconciliation(
            ManagementService management,
            TaskService engine,
            EngineTasks tasks,
            WorkItemRows rows,
            WorkItemListing listing,
            CaseRows cases,
            TransactionOperations transaction) {
        this.management = management;
        this.engine = engine;
        this.tasks = tasks;
        this.rows = rows;
        this.listing = listing;
        this.cases = cases;
        this.transaction = transaction;
    }

    /** Where table and engine differ; with {@code repair} the table is corrected. */
    @PreAuthorize("hasRole('ADMIN')")
    public List<ItemDifference> compare(boolean repair) {
        return run(repair);
    }

    /** The same for the maintenance command, which nobody signed in to. */
    List<ItemDifference> run(boolean repair) {
        return ids().stream()
                .map(WorkItemId::new)
                .flatMap(id -> Objects.requireNonNull(transaction.execute(status -> examine(id, repair))).stream())
                .toList();
    }

    private Set<UUID> ids() {
        var ids = new LinkedHashSet<>(rows.openIds());
        ids.addAll(listing.ids());
        var page = 0;
        int found;
        do {
            var some = engine.createTaskQuery().orderByTaskId().asc().listPage(page * BATCH, BATCH);
            some.forEach(task -> ids.add(UUID.fromString(task.getId())));
            found = some.size();
            page++;
        } while (found == BATCH);
        return ids;
    }

    private List<ItemDifference> examine(WorkItemId id, boolean repair) {
        inEngine(id).stored().ifPresent(stored -> cases.lock(stored.item().caseId()));
        rows.find(id).ifPresent(row -> cases.lock(row.item().caseId()));
        var found = differences(id);
        if (found.isEmpty() || !repair) {
            return found;
        }
        repair(id);
        var left = differences(id).stream().map(ItemDifference::kind).toList();
        return found.stream()
                .map(difference -> left.contains(difference.kind()) ? difference : difference.asRepaired())
                .toList();
    }

    private List<ItemDifference> differences(WorkItemId id) {
        var task = inEngine(id);
        var row = rows.find(id);
        var table = row.filter(stored -> stored.item().open());
        if (task.withoutCase()) {
            return List.of(ItemDifference.of(Kind.NO_CASE, null, id, "no case", "a task"));
        }
        if (task.stored().isEmpty() && table.isPresent()) {
            return List.of(ItemDifference.of(Kind.ORPHANED, table.get().item().caseId(), id, "open", "no task"));
        }
        if (task.stored().isPresent() && table.isEmpty()) {
            var text = row.isPresent() ? "closed" : "no row";
            return List.of(
                    ItemDifference.of(Kind.MISSING, task.stored().get().item().caseId(), id, text, "a task"));
        }
        var differences = new ArrayList<ItemDifference>();
        if (task.stored().isPresent() && table.isPresent()) {
            addAttributes(table.get(), task.stored().get(), differences);
        }
        var expected = table.map(Scopes::of).orElse(Set.of());
        var listed = listing.scopes(id);
        if (!listed.equals(expected)) {
            var caseId = row.map(stored -> stored.item().caseId()).orElse(null);
            differences.add(ItemDifference.of(Kind.LISTING, caseId, id, Words.join(listed), Words.join(expected)));
        }
        return differences;
    }

    private static void addAttributes(StoredItem table, StoredItem task, List<ItemDifference> differences) {
        var caseId = table.item().caseId();
        var id = table.id();
        if (!Objects.equals(table.item().assignee(), task.item().assignee())) {
            differences.add(ItemDifference.of(
                    Kind.ASSIGNEE,
                    caseId,
                    id,
                    String.valueOf(table.item().assignee()),
                    String.valueOf(task.item().assignee())));
        }
        if (!candidates(table).equals(candidates(task))) {
            differences.add(ItemDifference.of(
                    Kind.CANDIDATES, caseId, id, Words.join(candidates(table)), Words.join(candidates(task))));
        }
    }

    private static Set<Object> candidates(StoredItem stored) {
        var candidates = new LinkedHashSet<Object>(stored.item().candidateRoles());
        candidates.addAll(stored.candidateUsers());
        candidates.add(stored.item().priority());
        return candidates;
    }

    private void repair(WorkItemId id) {
        var task = inEngine(id).stored();
        var row = rows.find(id);
        if (task.isEmpty()) {
            rows.close(id, null, null);
        } else if (row.filter(stored -> stored.item().open()).isEmpty()) {
            rows.replace(task.get());
        } else {
            var item = task.get().item();
            rows.assign(id, item.assignee());
            rows.candidates(id, item.candidateRoles(), task.get().candidateUsers(), item.priority());
        }
    }

    /** What the engine knows of an item. */
    private record InEngine(Optional<StoredItem> stored, boolean withoutCase) {}

    private InEngine inEngine(WorkItemId id) {
        Command<InEngine> command = context -> {
            var task = CommandContextUtil.getTaskService().getTask(id.toString());
            if (task == null) {
                return new InEngine(Optional.empty(), false);
            }
            var stored = tasks.read(task);
            return new InEngine(stored, stored.isEmpty() && tasks.belongsToCase(task));
        };
        return management.executeCommand(command);
    }
}
