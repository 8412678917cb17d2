package org.ogptoolbox.workflow;

import java.util.List;

/**
 * One reason why a definition is refused.
 *
 * @param elementId id of the BPMN element, or of the nearest one around it; {@code -} for the file as a whole
 * @param messageKey names the sentence that says why, in the workflow-check bundle
 * @param arguments of that sentence
 */
public record DefinitionFinding(String elementId, String messageKey, List<Object> arguments) {

    public DefinitionFinding {
        arguments = List.copyOf(arguments);
    }

    static DefinitionFinding at(String elementId, BpmnRule rule, Object... arguments) {
        return new DefinitionFinding(elementId, rule.key(), List.of(arguments));
    }
}
