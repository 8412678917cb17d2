package org.ogptoolbox.workflow;

import java.util.List;
import java.util.Map;
import org.flowable.common.engine.api.FlowableException;
import org.flowable.common.engine.api.delegate.Expression;
import org.flowable.common.engine.api.variable.VariableContainer;
import org.flowable.common.engine.impl.el.ReadOnlyMapELResolver;
import org.flowable.common.engine.impl.javax.el.CouldNotResolvePropertyELResolver;
import org.flowable.common.engine.impl.javax.el.ELContext;
import org.flowable.common.engine.impl.javax.el.ELResolver;
import org.flowable.common.engine.impl.persistence.deploy.DefaultDeploymentCache;
import org.flowable.engine.impl.delegate.invocation.DefaultDelegateInterceptor;
import org.flowable.engine.impl.el.ProcessExpressionManager;
import org.jspecify.annotations.Nullable;

/**
 * Every expression the engine ever builds, wherever it found it (name, documentation, due date, timer, condition), is
 * checked here before it exists. And if one got past, it could only read: there is no resolver for properties, methods
 * or beans, only for the case's variables and the named actions.
 */
final class GuardedExpressions extends ProcessExpressionManager {

    private static final int CACHED = 4_096;

    GuardedExpressions(Map<Object, Object> actions) {
        super(new DefaultDelegateInterceptor(), actions);
        setExpressionCache(new DefaultDeploymentCache<>(CACHED));
    }

    @Override
    public Expression createExpression(String text) {
        var known = expressionCache.get(text);
        if (known != null) {
            return known;
        }
        if (Expressions.hides(text)) {
            try {
                Expressions.check(text, name -> true);
            } catch (BpmnRefused refused) {
                throw new FlowableException("The engine guard refuses an expression: " + refused.getMessage(), refused);
            }
        }
        return super.createExpression(text);
    }

    @Override
    protected List<ELResolver> createDefaultElResolvers() {
        return List.of(
                new ReadOnlyMapELResolver(getBeans()), new CaseVariables(), new CouldNotResolvePropertyELResolver());
    }

    /** The variables of the case by their names; neither the execution itself nor the engine's own objects. */
    private static final class CaseVariables extends ELResolver {

        @Override
        public @Nullable Object getValue(ELContext context, @Nullable Object base, Object property) {
            if (base == null
                    && property instanceof String name
                    && context.getContext(VariableContainer.class) instanceof VariableContainer variables
                    && variables.hasVariable(name)) {
                context.setPropertyResolved(true);
                return variables.getVariable(name);
            }
            return null;
        }

        @Override
        public Class<?> getType(ELContext context, Object base, Object property) {
            return Object.class;
        }

        @Override
        public void setValue(ELContext context, Object base, Object property, Object value) {
            throw new FlowableException("Expressions do not write: " + property);
        }

        @Override
        public boolean isReadOnly(ELContext context, Object base, Object property) {
            return true;
        }

        @Override
        public Class<?> getCommonPropertyType(ELContext context, Object base) {
            return Object.class;
        }
    }
}
