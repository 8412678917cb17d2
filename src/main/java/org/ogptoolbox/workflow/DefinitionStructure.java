package org.ogptoolbox.workflow;

import java.time.Duration;
import java.time.Period;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether cases can get on and come to an end: no circle in which nobody and nothing is waited for, no timer so short
 * that it makes one, and a way to an end from everywhere. That they end once, and with nothing left behind, is not proved
 * here.
 */
final class DefinitionStructure {

    static final Duration SHORTEST_TIMER = Duration.ofMinutes(1);

    private static final int MOST_SHOWN = 6;

    private static final Set<String> NODES = Set.of(
            "bpmn:startEvent",
            "bpmn:endEvent",
            "bpmn:intermediateCatchEvent",
            "bpmn:boundaryEvent",
            "bpmn:userTask",
            "bpmn:serviceTask",
            "bpmn:subProcess",
            "bpmn:exclusiveGateway",
            "bpmn:parallelGateway",
            "bpmn:inclusiveGateway");

    private final Map<String, XmlElement> nodes = new LinkedHashMap<>();
    private final Map<String, Set<String>> next = new LinkedHashMap<>();
    private final List<DefinitionFinding> findings = new ArrayList<>();

    private DefinitionStructure(XmlElement definitions) {
        definitions
                .all()
                .filter(element -> NODES.contains(element.name()))
                .forEach(element -> element.attribute("id").ifPresent(id -> nodes.put(id, element)));
        nodes.keySet().forEach(id -> next.put(id, new LinkedHashSet<>()));
        definitions
                .all()
                .filter(element -> element.is("bpmn:sequenceFlow"))
                .forEach(flow -> connect(flow.attribute("sourceRef"), flow.attribute("targetRef")));
        // A timer at a step goes on from that step.
        nodes.forEach((id, node) -> {
            if (node.is("bpmn:boundaryEvent")) {
                connect(node.attribute("attachedToRef"), Optional.of(id));
            }
        });
    }

    static List<DefinitionFinding> findings(XmlElement definitions) {
        var structure = new DefinitionStructure(definitions);
        definitions.all().filter(element -> element.is("bpmn:timeDuration")).forEach(structure::duration);
        structure.circles();
        structure.deadEnds();
        return structure.findings;
    }

    private void connect(Optional<String> from, Optional<String> to) {
        if (from.isPresent() && to.isPresent() && nodes.containsKey(from.get()) && nodes.containsKey(to.get())) {
            next.computeIfAbsent(from.get(), id -> new LinkedHashSet<>()).add(to.get());
        }
    }

    private void duration(XmlElement duration) {
        var text = duration.text().trim();
        if (!Expressions.hides(text) && shorterThanAllowed(text)) {
            findings.add(DefinitionFinding.at(duration.place(), BpmnRule.TIMER_TOO_SHORT, Shown.shorten(text)));
        }
    }

    /** Whatever is no duration is refused elsewhere. */
    private static boolean shorterThanAllowed(String text) {
        var parts = text.split("T", 2);
        try {
            var date = parts[0].equals("P") ? Period.ZERO : Period.parse(parts[0]);
            var time = parts.length == 1 ? Duration.ZERO : Duration.parse("PT" + parts[1]);
            return time.plusDays(date.toTotalMonths() * 30 + date.getDays()).compareTo(SHORTEST_TIMER) < 0;
        } catch (java.time.DateTimeException | ArithmeticException noDuration) {
            return false;
        }
    }

    /** Each circle of elements that do not wait is named once, at its first element in the file. */
    private void circles() {
        var hurried = nodes.entrySet().stream()
                .filter(node -> !waits(node.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        var named = new HashSet<String>();
        for (var id : hurried) {
            var circle = named.contains(id) ? List.<String>of() : circle(id, hurried);
            if (!circle.isEmpty()) {
                named.addAll(circle);
                findings.add(DefinitionFinding.at(id, BpmnRule.ENDLESS, shown(circle)));
            }
        }
    }

    /** The shortest way from an element back to itself, over these alone; empty when there is none. */
    private List<String> circle(String start, Set<String> over) {
        var cameFrom = new LinkedHashMap<String, String>();
        Deque<String> queue = new ArrayDeque<>(List.of(start));
        while (!queue.isEmpty()) {
            var at = queue.remove();
            for (var to : next.getOrDefault(at, Set.of())) {
                if (to.equals(start)) {
                    return way(start, at, cameFrom);
                }
                if (over.contains(to) && cameFrom.putIfAbsent(to, at) == null) {
                    queue.add(to);
                }
            }
        }
        return List.of();
    }

    private static List<String> way(String start, String last, Map<String, String> cameFrom) {
        var way = new ArrayDeque<String>();
        for (var at = last; at != null && !at.equals(start); at = cameFrom.get(at)) {
            way.addFirst(at);
        }
        way.addFirst(start);
        return List.copyOf(way);
    }

    private static String shown(List<String> circle) {
        var ids = circle.stream().limit(MOST_SHOWN).map(Shown::shorten).collect(Collectors.joining(" → "));
        return circle.size() > MOST_SHOWN ? ids + " → …" : ids + " → " + Shown.shorten(circle.getFirst());
    }

    /**
     * Whether every case stops here for a person or for time. A loop may have nothing to loop over, and a date may have
     * passed: then nothing is waited for.
     */
    private boolean waits(XmlElement node) {
        if (node.children().stream().anyMatch(child -> child.is("bpmn:multiInstanceLoopCharacteristics"))) {
            return false;
        }
        return switch (node.name()) {
            case "bpmn:userTask" -> true;
            case "bpmn:intermediateCatchEvent", "bpmn:boundaryEvent" ->
                node.all().anyMatch(part -> part.is("bpmn:timeDuration"));
            case "bpmn:subProcess" -> !hurriesThrough(node);
            default -> false;
        };
    }

    /** Whether a case can come from the start to an end of this part without waiting. */
    private boolean hurriesThrough(XmlElement part) {
        var seen = new HashSet<String>();
        Deque<XmlElement> queue =
                new ArrayDeque<>(part.children("bpmn:startEvent").toList());
        while (!queue.isEmpty()) {
            var node = queue.remove();
            var id = node.attribute("id").orElse("");
            var onwards = next.getOrDefault(id, Set.of());
            if (!seen.add(id) || waits(node)) {
                continue;
            }
            if (onwards.isEmpty()) {
                return true;
            }
            onwards.stream().map(nodes::get).filter(Objects::nonNull).forEach(queue::add);
        }
        return false;
    }

    /** Elements from which every way goes round for ever: nothing after them is left, and no end is among them. */
    private void deadEnds() {
        var before = new LinkedHashMap<String, Set<String>>();
        next.forEach((from, to) -> to.forEach(target ->
                before.computeIfAbsent(target, key -> new LinkedHashSet<>()).add(from)));
        var ending = new HashSet<String>();
        Deque<String> queue = new ArrayDeque<>();
        next.forEach((id, to) -> {
            if (to.isEmpty()) {
                queue.add(id);
            }
        });
        while (!queue.isEmpty()) {
            var id = queue.remove();
            if (ending.add(id)) {
                queue.addAll(before.getOrDefault(id, Set.of()));
            }
        }
        nodes.keySet().stream()
                .filter(id -> !ending.contains(id))
                .findFirst()
                .ifPresent(id -> findings.add(DefinitionFinding.at(id, BpmnRule.NO_END)));
    }
}
