package org.ogptoolbox.actions;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.ogptoolbox.audit.AuditedSubject;
import org.ogptoolbox.audit.AuditedSubjects;
import org.ogptoolbox.base.Language;
import org.springframework.stereotype.Component;

/** Collective actions as subjects of the trail: there are a few dozen. */
@Component
class AuditedActions implements AuditedSubjects {

    private final ActionRows rows;

    AuditedActions(ActionRows rows) {
        this.rows = rows;
    }

    @Override
    public Map<UUID, AuditedSubject> among(Collection<UUID> subjects) {
        var found = new HashMap<UUID, AuditedSubject>();
        rows.byId().forEach((id, action) -> {
            if (subjects.contains(id)) {
                found.put(id, subject(action));
            }
        });
        return found;
    }

    private static AuditedSubject subject(CollectiveAction action) {
        return new AuditedSubject(name(action), "/" + Language.ENGLISH.tag() + "/actions/" + action.number());
    }

    private static String name(CollectiveAction action) {
        return action.number() + ". " + action.facts().title().original();
    }

    @Override
    public List<UUID> called(String text, int most) {
        return rows.byId().entrySet().stream()
                .filter(action ->
                        name(action.getValue()).toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT)))
                .map(Map.Entry::getKey)
                .limit(most)
                .toList();
    }
}
