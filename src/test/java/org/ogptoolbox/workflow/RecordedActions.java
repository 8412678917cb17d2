package org.ogptoolbox.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.ogptoolbox.identity.Account;

/** Plays the actions of the other modules: writes down which were asked for, answers what a test wants, fails when told. */
class RecordedActions {

    private final Map<CaseId, List<String>> done = new ConcurrentHashMap<>();
    private final Map<CaseId, Map<String, Object>> accepted = new ConcurrentHashMap<>();
    private final Map<CaseId, Map<String, Object>> speaking = new ConcurrentHashMap<>();
    private final Map<CaseId, List<String>> hosts = new ConcurrentHashMap<>();
    private final Map<CaseId, List<String>> maintainers = new ConcurrentHashMap<>();
    private final Set<String> broken = ConcurrentHashMap.newKeySet();

    ProcessAction named(String name) {
        return context -> {
            if (broken.contains(name)) {
                throw new IllegalStateException("The " + name + " action is broken.");
            }
            done.computeIfAbsent(context.caseId(), id -> new ArrayList<>()).add(name);
            found(name, context.caseId()).forEach(context::set);
        };
    }

    private Map<String, Object> found(String name, CaseId id) {
        return switch (name) {
            case "accept" -> accepted.getOrDefault(id, Map.of("missingLanguages", List.of(), "useCaseAttached", true));
            case "findSpeakers" -> speaking.getOrDefault(id, Map.of("submitterSpeaks", true, "speakers", List.of()));
            case "findMaintainers" ->
                Map.of(
                        "maintainersAsked",
                        maintainers.containsKey(id),
                        "maintainers",
                        maintainers.getOrDefault(id, List.of()));
            case "findHosts" -> Map.of("hosts", hosts.getOrDefault(id, List.of()));
            default -> Map.of();
        };
    }

    /** Who will be found to speak for the organisation of this case; its submitter does not. */
    void whenAskedWhoSpeaks(CaseId id, Account... speakers) {
        speaking.put(id, Map.of("submitterSpeaks", false, "speakers", ids(speakers)));
    }

    /** Who will be found to answer for the coalition. */
    void whenAskedWhoAnswers(CaseId id, Account... accounts) {
        hosts.put(id, ids(accounts));
    }

    /** Who will be found to look after the entry of this case, which is somebody else's then. */
    void whenAskedWhoMaintains(CaseId id, Account... accounts) {
        maintainers.put(id, ids(accounts));
    }

    private static List<String> ids(Account... accounts) {
        return Stream.of(accounts).map(account -> account.id().toString()).toList();
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
