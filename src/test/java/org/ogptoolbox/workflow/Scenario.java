package org.ogptoolbox.workflow;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.ogptoolbox.base.Country;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.identity.Account;

/** Says in few words what people do with cases. */
class Scenario {

    static final String TOOL_SUBMISSION = "tool-submission";
    static final String ENTRY_REVISION = "entry-revision";

    private final Cases cases;
    private final WorkItems workItems;
    private final WorkItemRows rows;
    private final People people;

    Scenario(Cases cases, WorkItems workItems, WorkItemRows rows, People people) {
        this.cases = cases;
        this.workItems = workItems;
        this.rows = rows;
        this.people = people;
    }

    static CaseFacts facts(Account submitter, String title) {
        return new CaseFacts(
                title, "tool", Set.of(Language.ENGLISH, Language.FRENCH), Set.of(new Country("FR")), submitter.id());
    }

    CaseId submits(Account submitter, String process) {
        return submits(submitter, process, new CaseId(UUID.randomUUID()), "Decidim");
    }

    CaseId submits(Account submitter, String process, CaseId id, String title) {
        people.as(submitter, () -> cases.start(process, id, facts(submitter, title), Map.of()));
        return id;
    }

    /** The one open item of this step. */
    WorkItem open(CaseId id, String step) {
        var open = all(id, step).stream().filter(WorkItem::open).toList();
        if (open.size() != 1) {
            throw new AssertionError("Expected one open " + step + " but there are " + open.size());
        }
        return open.getFirst();
    }

    /** The ids of the steps that wait, in alphabetical order. */
    List<String> waiting(CaseId id) {
        return rows.of(id).stream()
                .map(StoredItem::item)
                .filter(WorkItem::open)
                .map(WorkItem::step)
                .sorted()
                .toList();
    }

    List<WorkItem> all(CaseId id, String step) {
        return rows.of(id).stream()
                .map(StoredItem::item)
                .filter(item -> item.step().equals(step))
                .toList();
    }

    WorkItem reload(WorkItem item) {
        return rows.find(item.id()).orElseThrow().item();
    }

    /** Claims the one open item of the step and completes it. */
    void does(Account account, CaseId id, String step, String outcome) {
        does(account, open(id, step), outcome, Map.of());
    }

    void does(Account account, WorkItem item, String outcome, Map<String, Object> variables) {
        people.as(account, () -> {
            workItems.claim(item.id());
            workItems.complete(item.id(), outcome, variables);
        });
    }

    CaseProgress progress(Account account, CaseId id) {
        return people.as(account, () -> cases.progress(id)).orElseThrow();
    }
}
