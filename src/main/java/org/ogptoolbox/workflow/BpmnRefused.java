package org.ogptoolbox.workflow;

import java.util.List;

/** Ends the check of a document, value or expression: the first reason is enough. */
class BpmnRefused extends RuntimeException {

    private final BpmnRule rule;
    private final transient List<Object> arguments;

    BpmnRefused(BpmnRule rule, Object... arguments) {
        super(rule.name() + " " + List.of(arguments));
        this.rule = rule;
        this.arguments = List.of(arguments);
    }

    DefinitionFinding at(String elementId) {
        return new DefinitionFinding(elementId, rule.key(), arguments);
    }
}
