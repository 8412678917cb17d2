package org.ogptoolbox.workflow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ogptoolbox.identity.AccountId;
import org.springframework.stereotype.Component;

/**
 * The one place that keeps a person from two parts in a case, as the step's {@code ogp:separateFrom} asks: from a step's
 * part if they ever completed it in this case, in any round. Roles do not matter here.
 */
@Component
class SeparationOfDuties {

    private static final String OWN = "workflow.duties.submitter";
    private static final String EARLIER = "workflow.duties.step";

    private final Steps steps;
    private final WorkItemRows items;

    SeparationOfDuties(Steps steps, WorkItemRows items) {
        this.steps = steps;
        this.items = items;
    }

    /** @throws DutiesNotSeparated when the person had another part in the case */
    void check(AccountId person, StoredItem stored) {
        obstacle(person, stored).ifPresent(key -> {
            throw new DutiesNotSeparated(key);
        });
    }

    /** The message key that says why the person may not act on the item. */
    Optional<String> obstacle(AccountId person, StoredItem stored) {
        var item = stored.item();
        return obstacle(person, stored.definition(), item.step(), item.caseId(), item.facts());
    }

    /** Of those items that the person may not act on: the message key that says why. */
    Map<WorkItemId, String> obstacles(AccountId person, List<StoredItem> stored) {
        var acted = items.doneBy(
                person, stored.stream().map(one -> one.item().caseId()).collect(Collectors.toSet()));
        var obstacles = new HashMap<WorkItemId, String>();
        for (var one : stored) {
            var others = steps.separateFrom(one.definition(), one.item().step());
            if (others.contains(Steps.SUBMITTER)
                    && person.equals(one.item().facts().submitter())) {
                obstacles.put(one.id(), OWN);
            } else if (others.stream().anyMatch(acted.getOrDefault(one.item().caseId(), Set.of())::contains)) {
                obstacles.put(one.id(), EARLIER);
            }
        }
        return obstacles;
    }

    /** The message key that says why the person may not do what this step of the case is for. */
    Optional<String> obstacle(AccountId person, String definition, String step, CaseId id, CaseFacts facts) {
        var others = steps.separateFrom(definition, step);
        if (others.contains(Steps.SUBMITTER) && person.equals(facts.submitter())) {
            return Optional.of(OWN);
        }
        var acted = others.stream().anyMatch(other -> !other.equals(Steps.SUBMITTER))
                && items.of(id).stream()
                        .map(StoredItem::item)
                        .anyMatch(item -> others.contains(item.step()) && person.equals(item.closedBy()));
        return acted ? Optional.of(EARLIER) : Optional.empty();
    }
}
