package org.ogptoolbox.workflow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.flowable.common.engine.api.FlowableException;
import org.flowable.common.engine.impl.scripting.FlowableScriptEngine;
import org.flowable.common.engine.impl.scripting.ScriptingEngines;
import org.flowable.engine.impl.bpmn.parser.BpmnParse;
import org.flowable.engine.impl.bpmn.parser.BpmnParser;
import org.flowable.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.flowable.spring.SpringProcessEngineConfiguration;
import org.flowable.spring.boot.EngineConfigurationConfigurer;
import org.flowable.variable.service.impl.types.BooleanType;
import org.flowable.variable.service.impl.types.DefaultVariableTypes;
import org.flowable.variable.service.impl.types.IntegerType;
import org.flowable.variable.service.impl.types.LongType;
import org.flowable.variable.service.impl.types.NullType;
import org.flowable.variable.service.impl.types.StringType;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The second line of safe BPMN: an engine that could not do harm even with a definition that was never checked. It
 * stands by itself and shares with the first line only the tree check of expressions. Last in order, so that no other
 * configurer undoes it. See docs/decisions/004-safe-bpmn.md.
 */
@Component
@Order
class EngineGuard implements EngineConfigurationConfigurer<SpringProcessEngineConfiguration> {

    private static final int LONGEST_TEXT = 4_000;

    private final ListableBeanFactory beans;

    EngineGuard(ListableBeanFactory beans) {
        this.beans = beans;
    }

    @Override
    public void configure(SpringProcessEngineConfiguration configuration) {
        var actions = new HashMap<String, ActionDelegate>();
        for (var name : beans.getBeanNamesForType(ProcessAction.class, true, false)) {
            actions.put(name, new ActionDelegate(() -> beans.getBean(name, ProcessAction.class)));
        }
        guard(configuration, actions);
    }

    /** Makes any engine a guarded one; call it before the engine is built. */
    static void guard(ProcessEngineConfigurationImpl configuration, Map<String, ActionDelegate> actions) {
        expressions(configuration, actions);
        behaviours(configuration);
        configuration.setBpmnParseFactory(GuardedParse::new);
        scripts(configuration);
        variables(configuration);
        surroundings(configuration);
    }

    static void expressions(ProcessEngineConfigurationImpl configuration, Map<String, ActionDelegate> actions) {
        Map<Object, Object> names = Map.copyOf(actions);
        configuration.setBeans(names);
        configuration.setFlowableFunctionDelegates(new ArrayList<>());
        configuration.setExpressionManager(new GuardedExpressions(names));
    }

    static void behaviours(ProcessEngineConfigurationImpl configuration) {
        configuration.setActivityBehaviorFactory(GuardedFactories.behaviours(configuration.getExpressionManager()));
        configuration.setListenerFactory(GuardedFactories.listeners());
    }

    /** The engine brings one script engine of its own (JUEL), which knows nothing of the guarded expressions. */
    static void scripts(ProcessEngineConfigurationImpl configuration) {
        FlowableScriptEngine none = () -> {
            throw new FlowableException("The engine guard refuses scripts");
        };
        configuration.setScriptEngine(none);
        configuration.setScriptingEngines(new ScriptingEngines(none, null));
        configuration.setServicesEnabledInScripting(false);
        configuration.setFormEngines(new HashMap<>());
    }

    /** Only values that need no Java object to be revived from the database. */
    private static void variables(ProcessEngineConfigurationImpl configuration) {
        var types = new DefaultVariableTypes();
        types.setTypesList(List.of(
                new NullType(),
                new StringType(LONGEST_TEXT),
                new BooleanType(),
                new IntegerType(),
                new LongType(),
                new TextsType()));
        configuration.setVariableTypes(types);
    }

    private static void surroundings(ProcessEngineConfigurationImpl configuration) {
        configuration.setAgendaFactory(BoundedAgenda::new);
        configuration.setEnableSafeBpmnXml(true);
        configuration.setDisableIdmEngine(true);
        configuration.setDisableEventRegistry(true);
        configuration.setFlowable5CompatibilityEnabled(false);
        configuration.setEnableProcessDefinitionInfoCache(false);
        configuration.setCreateDiagramOnDeploy(false);
    }

    /** Reads a definition as always, and has it looked at before its behaviour is attached. */
    private static final class GuardedParse extends BpmnParse {

        GuardedParse(BpmnParser parser) {
            super(parser);
        }

        @Override
        protected void applyParseHandlers() {
            ModelGuard.check(getBpmnModel());
            super.applyParseHandlers();
        }
    }
}
