package org.ogptoolbox.workflow;

import java.util.Set;
import java.util.TreeSet;
import org.flowable.bpmn.model.FlowElement;
import org.flowable.bpmn.model.UserTask;
import org.flowable.engine.RepositoryService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What the definitions say about their steps in our own BPMN namespace. The engine caches the parsed models. */
@Component
class Steps {

    static final String NAMESPACE = "http://ogptoolbox.org/bpmn";
    /** What a step decides that declares nothing. */
    static final String DONE = "done";
    /** In {@code ogp:separateFrom}: whoever submitted the case. */
    static final String SUBMITTER = "submitter";

    private final RepositoryService repository;

    /** Lazy, because the engine itself needs the listener that needs this. */
    Steps(@Lazy RepositoryService repository) {
        this.repository = repository;
    }

    Set<String> outcomes(String definition, String step) {
        var outcomes = Words.split(attribute(definition, step, "outcomes"));
        return outcomes.isEmpty() ? Set.of(DONE) : outcomes;
    }

    /** {@link #SUBMITTER} or step ids. */
    Set<String> separateFrom(String definition, String step) {
        return Words.split(attribute(definition, step, "separateFrom"));
    }

    /** The ids of the steps of every deployed definition. */
    Set<String> all() {
        var ids = new TreeSet<String>();
        for (var definition : repository.createProcessDefinitionQuery().list()) {
            repository.getBpmnModel(definition.getId()).getMainProcess().findFlowElementsOfType(UserTask.class).stream()
                    .map(FlowElement::getId)
                    .forEach(ids::add);
        }
        return ids;
    }

    private String attribute(String definition, String step, String name) {
        var element = repository.getBpmnModel(definition).getFlowElement(step);
        var value = element == null ? null : element.getAttributeValue(NAMESPACE, name);
        return value == null ? "" : value;
    }
}
