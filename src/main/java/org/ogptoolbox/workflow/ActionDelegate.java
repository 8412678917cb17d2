package org.ogptoolbox.workflow;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.flowable.engine.delegate.DelegateExecution;
import org.flowable.engine.delegate.JavaDelegate;

/** Lets a service task run one {@link ProcessAction}; found when it first runs, since actions use the engine, too. */
final class ActionDelegate implements JavaDelegate {

    private final Supplier<ProcessAction> action;

    ActionDelegate(Supplier<ProcessAction> action) {
        this.action = action;
    }

    @Override
    public void execute(DelegateExecution execution) {
        action.get().execute(new Context(execution));
    }

    /** The little of an execution that actions see. */
    private record Context(DelegateExecution execution) implements ActionContext {

        @Override
        public CaseId caseId() {
            return CaseId.parse(execution.getProcessInstanceBusinessKey());
        }

        @Override
        public Optional<String> step() {
            return Optional.ofNullable(execution.getCurrentFlowElement())
                    .map(element -> element.getAttributeValue(Steps.NAMESPACE, "step"));
        }

        @Override
        public Optional<Object> variable(String name) {
            return Optional.ofNullable(execution.getVariable(name));
        }

        @Override
        public void set(String name, Object value) {
            execution.setVariables(CaseVariables.checked(Map.of(name, value)));
        }
    }
}
