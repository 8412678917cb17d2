package org.ogptoolbox.workflow.ui;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ogptoolbox.workflow.ui.BpmnOutline.Step;

/**
 * The line on which a case goes from its start to an end: user tasks one after the other, those side by side that may wait
 * at the same time. What only leads back to where one came from (a revision that was asked for) is not on the line, nor is
 * what a timer does.
 */
final class BpmnStations {

    private final Map<String, Step> tasks = new LinkedHashMap<>();
    private final Map<String, List<String>> next = new LinkedHashMap<>();
    private final Set<String> starts = new LinkedHashSet<>();
    private final Set<String> ends = new HashSet<>();

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
        var order = order();
        var place = new HashMap<String, Integer>();
        order.forEach(node -> place.put(node, place.size()));
        var arriving = new HashSet<String>();
        for (var node : order.reversed()) {
            if (ends.contains(node) || ahead(node, place).anyMatch(arriving::contains)) {
                arriving.add(node);
            }
        }
        var passed = new HashMap<String, Integer>();
        var line = new TreeMap<Integer, List<Step>>();
        for (var node : order) {
            var task = tasks.get(node);
            var before = passed.getOrDefault(node, 0);
            var level = task != null && arriving.contains(node) ? before + 1 : before;
            if (task != null && level > before) {
                line.computeIfAbsent(level, any -> new ArrayList<>()).add(task);
            }
            ahead(node, place).forEach(next -> passed.merge(next, level, Math::max));
        }
        return List.copyOf(line.values());
    }

    /** What follows a node, but for ways back. */
    private Stream<String> ahead(String node, Map<String, Integer> place) {
        return next.getOrDefault(node, List.of()).stream()
                .filter(following -> place.getOrDefault(following, 0) > place.getOrDefault(node, 0));
    }

    /** Everything that is reached, each before what follows it unless that leads back: depth first, last visited first. */
    private List<String> order() {
        var visited = new HashSet<String>();
        var way = new ArrayDeque<Iterator<String>>();
        var nodes = new ArrayDeque<String>();
        var order = new ArrayList<String>();
        way.push(starts.iterator());
        while (!way.isEmpty()) {
            if (way.element().hasNext()) {
                var node = way.element().next();
                if (visited.add(node)) {
                    nodes.push(node);
                    way.push(next.getOrDefault(node, List.of()).reversed().iterator());
                }
            } else {
                way.pop();
                if (!nodes.isEmpty()) {
                    order.add(nodes.pop());
                }
            }
        }
        return order.reversed();
    }
}
