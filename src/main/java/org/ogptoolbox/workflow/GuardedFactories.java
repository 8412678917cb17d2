package org.ogptoolbox.workflow;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Set;
import org.flowable.common.engine.api.FlowableException;
import org.flowable.common.engine.impl.el.ExpressionManager;
import org.flowable.engine.impl.bpmn.parser.factory.ActivityBehaviorFactory;
import org.flowable.engine.impl.bpmn.parser.factory.DefaultActivityBehaviorFactory;
import org.flowable.engine.impl.bpmn.parser.factory.ListenerFactory;

/**
 * Builds the behaviour of the elements we know and refuses every other, also those that a newer engine may add: shell,
 * script, mail, HTTP, Camel, class, expression, call activity, decision, events of other kinds, and all listeners.
 */
final class GuardedFactories {

    private static final Set<String> BEHAVIOURS = Set.of(
            "createNoneStartEventActivityBehavior",
            "createUserTaskActivityBehavior",
            "createServiceTaskDelegateExpressionActivityBehavior",
            "createExclusiveGatewayActivityBehavior",
            "createParallelGatewayActivityBehavior",
            "createInclusiveGatewayActivityBehavior",
            "createSequentialMultiInstanceBehavior",
            "createParallelMultiInstanceBehavior",
            "createSubprocessActivityBehavior",
            "createEventSubprocessActivityBehavior",
            "createEventSubProcessMessageStartEventActivityBehavior",
            "createEventSubProcessTimerStartEventActivityBehavior",
            "createIntermediateCatchEventActivityBehavior",
            "createIntermediateCatchTimerEventActivityBehavior",
            "createNoneEndEventActivityBehavior",
            "createTerminateEndEventActivityBehavior",
            "createBoundaryEventActivityBehavior",
            "createBoundaryTimerEventActivityBehavior");

    private GuardedFactories() {}

    static ActivityBehaviorFactory behaviours(ExpressionManager expressions) {
        var factory = new DefaultActivityBehaviorFactory();
        factory.setExpressionManager(expressions);
        return allowing(ActivityBehaviorFactory.class, factory, BEHAVIOURS);
    }

    /** Our own listeners are the engine's event listeners, made in code; a definition has none. */
    static ListenerFactory listeners() {
        return allowing(ListenerFactory.class, new Object(), Set.of());
    }

    private static <T> T allowing(Class<T> type, Object factory, Set<String> allowed) {
        var guard = Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
            if (method.getDeclaringClass() != Object.class && !allowed.contains(method.getName())) {
                throw new FlowableException("The engine guard refuses " + method.getName());
            }
            try {
                return method.invoke(factory, arguments);
            } catch (InvocationTargetException failed) {
                throw failed.getTargetException();
            }
        });
        return type.cast(guard);
    }
}
