package org.ogptoolbox.workflow.ui;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.ogptoolbox.workflow.ui.BpmnOutline.Step;

/**
 * The line on which a case goes from its start to an end: user tasks one after the other, those side by side that may wait
 * at the same time. What only leads back to where one came from (a revision that was asked for) is not on the line, nor is
 * what a timer does.
 */
final class BpmnStations {

    private final Map<String, Step> tasks = new LinkedHashMap<>();
    private final Map<String, List<String>> next = new LinkedHashMap<>();
    private final Set<String> starts = new HashSet<>();
    private final Set<String> ends = new HashSet<>();
    /** By node, the nodes that every way from a start to it goes through. */
    private final Map<String, Set<String>> before = new HashMap<>();

    private final Map<String, Integer> levels = new HashMap<>();

    void start(String id) {
        starts.add(id);
    }

    void end(String id) {
        ends.add(id);
    }

    void task(Step step) {
        tasks.put(step.id(), step);
    }

    void flow(String from, String to) {
        next.computeIfAbsent(from, any -> new ArrayList<>()).add(to);
    }

    /** The stations in their order, each with the tasks that stand side by side there. */
    List<List<Step>> line() {
        var reached = reach(starts, any -> false);
        for (var node : reached) {
            var without = reach(starts, node::equals);
            reached.stream()
                    .filter(other -> !other.equals(node) && !without.contains(other))
                    .forEach(other -> before.computeIfAbsent(other, any -> new HashSet<>())
                            .add(node));
        }
        var line = new TreeMap<Integer, List<Step>>();
        tasks.values().stream()
                .filter(task -> reached.contains(task.id()) && !leadsBack(task.id()))
                .forEach(task -> line.computeIfAbsent(level(task.id(), Set.of()), any -> new ArrayList<>())
                        .add(task));
        return List.copyOf(line.values());
    }

    private Set<String> before(String node) {
        return before.getOrDefault(node, Set.of());
    }

    private boolean leadsBack(String task) {
        var come = before(task);
        return reach(Set.of(task), come::contains).stream().noneMatch(ends::contains);
    }

    /** How many stations a case has passed when it is there, this one included, on its longest way without a circle. */
    private int level(String node, Set<String> way) {
        var known = levels.get(node);
        if (known != null) {
            return known;
        }
        var here = new HashSet<>(way);
        here.add(node);
        var former = next.entrySet().stream()
                .filter(flows -> flows.getValue().contains(node))
                .map(Map.Entry::getKey)
                .filter(from -> !here.contains(from) && !before(from).contains(node))
                .mapToInt(from -> level(from, here))
                .max()
                .orElse(0);
        var level = former + (tasks.containsKey(node) && !leadsBack(node) ? 1 : 0);
        levels.put(node, level);
        return level;
    }

    private Set<String> reach(Collection<String> from, Predicate<String> closed) {
        var reached = new HashSet<String>();
        var waiting = new ArrayDeque<String>();
        from.stream().filter(closed.negate()).forEach(waiting::add);
        while (!waiting.isEmpty()) {
            var node = waiting.remove();
            if (reached.add(node)) {
                next.getOrDefault(node, List.of()).stream()
                        .filter(closed.negate())
                        .forEach(waiting::add);
            }
        }
        return reached;
    }
}
