package org.ogptoolbox.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Plays the actions of the other modules: writes down which were asked for, answers what a test wants, fails when told. */
class RecordedActions {

    private final Map<CaseId, List<String>> done = new ConcurrentHashMap<>();
    private final Map<CaseId, Map<String, Object>> accepted = new ConcurrentHashMap<>();
    private final Set<String> broken = ConcurrentHashMap.newKeySet();

    ProcessAction named(String name) {
        return context -> {
            if (broken.contains(name)) {
                throw new IllegalStateException("The " + name + " action is broken.");
            }
            done.computeIfAbsent(context.caseId(), id -> new ArrayList<>()).add(name);
            if (name.equals("accept")) {
                accepted.getOrDefault(context.caseId(), Map.of("missingLanguages", List.of(), "useCaseAttached", true))
                        .forEach(context::set);
            }
        };
    }

    /** What the accept action of this case will find out. */
    void whenAccepted(CaseId id, List<String> missingLanguages, boolean useCaseAttached) {
        accepted.put(id, Map.of("missingLanguages", missingLanguages, "useCaseAttached", useCaseAttached));
    }

    List<String> of(CaseId id) {
        return done.getOrDefault(id, List.of());
    }

    void breakDown(String name) {
        broken.add(name);
    }

    void mend() {
        broken.clear();
    }
}
