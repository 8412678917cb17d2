package org.ogptoolbox.workflow;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the parts of one definition may refer to.
 *
 * @param ids of all its elements
 * @param steps its user tasks and their outcomes
 * @param variables that exist in its cases
 */
record DefinitionFacts(Vocabulary vocabulary, Set<String> ids, Map<String, List<String>> steps, Set<String> variables) {

    static DefinitionFacts of(XmlElement root, Vocabulary vocabulary) {
        var ids =
                root.all().flatMap(element -> element.attribute("id").stream()).collect(Collectors.toUnmodifiableSet());
        var steps = root.all()
                .filter(element ->
                        element.is("bpmn:userTask") && element.attribute("id").isPresent())
                .collect(Collectors.toMap(
                        element -> element.attributes().get("id"),
                        element -> element.words("ogp:outcomes", "\\s+"),
                        (one, other) -> one));
        var variables = new HashSet<>(Vocabulary.VARIABLES);
        steps.keySet().forEach(step -> variables.add(step + Vocabulary.OUTCOME));
        root.all()
                .flatMap(element -> element.attribute("flowable:elementVariable").stream())
                .forEach(variables::add);
        return new DefinitionFacts(vocabulary, ids, Map.copyOf(steps), Set.copyOf(variables));
    }

    void requireVariable(String name) {
        if (!variables.contains(name)) {
            throw new BpmnRefused(BpmnRule.UNKNOWN_VARIABLE, name);
        }
    }

    void requireStep(String id) {
        if (!steps.containsKey(id)) {
            throw new BpmnRefused(BpmnRule.UNKNOWN_STEP, Shown.shorten(id));
        }
    }

    /** A comparison of an outcome must be with one that its step has. */
    void requireOutcome(Expressions.Test test) {
        if (test.variable().endsWith(Vocabulary.OUTCOME)) {
            var step = test.variable().substring(0, test.variable().length() - Vocabulary.OUTCOME.length());
            if (!steps.getOrDefault(step, List.of()).contains(test.value())) {
                throw new BpmnRefused(BpmnRule.UNKNOWN_OUTCOME, step, Shown.shorten(test.value()));
            }
        }
    }
}
