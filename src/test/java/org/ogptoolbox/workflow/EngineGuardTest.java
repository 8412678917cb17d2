package org.ogptoolbox.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.UUID;
import javax.script.ScriptEngineFactory;
import org.flowable.common.engine.api.FlowableException;
import org.flowable.common.engine.impl.scripting.ScriptEngineRequest;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.flowable.engine.impl.el.ProcessExpressionManager;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The second line: what the engine does with definitions that nobody checked. An engine as it comes puts them into the
 * database; the guarded one finds them there. The same engine as it comes then shows that the payload was a live one.
 */
class EngineGuardTest {

    @SuppressWarnings("NullAway.Init")
    private static Engines engines;

    @BeforeAll
    static void start() {
        engines = new Engines();
    }

    @AfterAll
    static void stop() {
        engines.close();
    }

    @BeforeEach
    void hush() throws IOException {
        Canary.hush();
    }

    static List<BpmnFiles.Hostile> hostile() {
        return BpmnFiles.hostile();
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void harmlessWhenItGotPastTheCheck(BpmnFiles.Hostile definition) throws IOException {
        try {
            Drive.deploy(engines.stock, definition.bytes());
            var sangAtDeployment = Canary.sang();
            Canary.hush();
            Drive.play(engines.guarded);
            assertThat(Canary.sang()).as("sang in the guarded engine").isFalse();
            if (definition.sings()) {
                Drive.play(engines.stock);
                assertThat(sangAtDeployment || Canary.sang())
                        .as("the payload is a live one")
                        .isTrue();
            }
        } finally {
            Drive.clear(engines.stock);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"circle-parallel", "circle-exclusive", "circle-action"})
    void whatGoesRoundInCirclesIsStoppedAndLeavesNothing(String name) {
        try {
            Drive.deploy(engines.stock, BpmnFiles.hostile(name).bytes());
            var runtime = engines.guarded.getRuntimeService();
            assertThatThrownBy(() -> runtime.startProcessInstanceByKey("hostile", Map.of("kind", "tool")))
                    .isInstanceOf(TooManySteps.class);
            assertThat(runtime.createExecutionQuery().count()).isZero();
        } finally {
            Drive.clear(engines.stock);
        }
    }

    @Test
    void mostPayloadsAreLive() {
        assertThat(hostile().stream().filter(BpmnFiles.Hostile::sings)).hasSizeGreaterThan(70);
        assertThat(List.of("name", "name-hash", "script", "shell", "class", "foreign-bean", "loop-handler"))
                .allMatch(name -> BpmnFiles.hostile(name).sings());
    }

    /** Deployed through the guarded engine itself, still without the check of definitions. */
    @ParameterizedTest
    @ValueSource(
            strings = {"shell", "script", "class", "task-listener-class", "loop-handler", "timer-start", "call-activity"
            })
    void theGuardedEngineDeploysNoSuchThing(String name) {
        assertThat(Drive.deploy(engines.guarded, BpmnFiles.hostile(name).bytes()))
                .isFalse();
    }

    /** The layers of the guard stand alone: the expressions without the rest, … */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "name",
                "name-hash",
                "documentation",
                "due-date",
                "assignee",
                "candidate-groups",
                "condition",
                "timer-duration",
                "loop-collection",
                "skip-expression",
                "expression",
                "foreign-bean",
                "flow-name",
                "execution-listener-expression",
                "task-listener-delegate",
                "mail"
            })
    void guardedExpressionsAlone(String name) {
        assertSilent(name, configuration -> EngineGuard.expressions(configuration, Engines.actions()));
    }

    /** … the factories without the rest, … */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "class",
                "shell",
                "script",
                "http-class",
                "camel",
                "business-rule",
                "expression",
                "foreign-bean",
                "task-listener-class",
                "task-listener-script",
                "execution-listener-class",
                "execution-listener-transaction",
                "event-listener-class",
                "call-activity",
                "external-worker"
            })
    void guardedFactoriesAlone(String name) {
        assertSilent(name, configuration -> {
            configuration.setExpressionManager(new ProcessExpressionManager(new HashMap<>()));
            EngineGuard.behaviours(configuration);
        });
    }

    /** … and the ban of scripts without the rest. */
    @ParameterizedTest
    @ValueSource(strings = {"script", "condition-script", "task-listener-script", "execution-listener-script-class"})
    void noScriptsAlone(String name) {
        assertSilent(name, EngineGuard::scripts);
    }

    @Test
    void onlyTheEnginesOwnScriptEngineIsOnTheClassPathAndItIsShut() {
        assertThat(ServiceLoader.load(ScriptEngineFactory.class).stream())
                .extracting(provider -> provider.type().getName())
                .containsExactly("org.flowable.engine.impl.scripting.JuelScriptEngineFactory");
        var scripting = configuration(engines.guarded).getScriptingEngines();
        var request =
                ScriptEngineRequest.builder().language("juel").script("${1}").build();
        assertThatThrownBy(() -> scripting.evaluate(request))
                .isInstanceOf(FlowableException.class)
                .hasMessageContaining("refuses scripts");
    }

    /** What is serialised comes back as whatever class the bytes name; so nothing is. */
    @Test
    void storesNoJavaObjects() {
        Drive.deploy(engines.guarded, BpmnFiles.changed("texts", "id=\"texts\"", "id=\"hostile\""));
        try {
            var runtime = engines.guarded.getRuntimeService();
            var key = UUID.randomUUID().toString();
            assertThatThrownBy(
                            () -> runtime.startProcessInstanceByKey("hostile", key, Map.of("x", new java.util.Date())))
                    .isInstanceOf(FlowableException.class);
            var instance = runtime.startProcessInstanceByKey(
                    "hostile", key, Map.of("list", List.of("fr", "es"), "none", List.of()));
            assertThat(runtime.getVariable(instance.getId(), "list")).isEqualTo(List.of("fr", "es"));
            assertThat(runtime.getVariable(instance.getId(), "none")).isEqualTo(List.of());
        } finally {
            Drive.clear(engines.guarded);
        }
    }

    private void assertSilent(String name, java.util.function.Consumer<ProcessEngineConfigurationImpl> guard) {
        var partly = engines.build(guard);
        try {
            Canary.hush();
            Drive.deploy(partly, BpmnFiles.hostile(name).bytes());
            Drive.play(partly);
            assertThat(Canary.sang()).as(name).isFalse();
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        } finally {
            Drive.clear(engines.stock);
            partly.close();
        }
    }

    private static ProcessEngineConfigurationImpl configuration(ProcessEngine engine) {
        return (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    }
}
