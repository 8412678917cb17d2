package org.ogptoolbox.workflow;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;

/** Definitions in the running application: who deploys what, and what the engine there is like. */
@WorkflowTest
@Transactional
class ProcessDefinitionsTest {

    private final ProcessDefinitions definitions;
    private final StandingDefinitions standing;
    private final ProcessEngine engine;
    private final JdbcClient jdbc;

    @Autowired
    ProcessDefinitionsTest(
            ProcessDefinitions definitions, StandingDefinitions standing, ProcessEngine engine, JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.definitions = definitions;
        this.standing = standing;
        this.engine = engine;
    }

    @Test
    @WithMockUser(roles = "CONTRIBUTOR")
    void theStandingDefinitionsAreDeployedOnce() {
        assertThat(definitions.all())
                .extracting(DeployedDefinition::key, DeployedDefinition::version)
                .containsExactly(
                        tuple("action-proposal", 1),
                        tuple("entry-revision", 1),
                        tuple("join-coalition", 1),
                        tuple("tool-submission", 1));
        standing.afterSingletonsInstantiated();
        assertThat(definitions.find("tool-submission").orElseThrow().version()).isEqualTo(1);
    }

    @Test
    @WithMockUser(roles = "ADMIN")
    void whatCameWithAnEarlierVersionOfTheApplicationIsReplacedAtTheStart() {
        var shipped = definitions.bpmn("tool-submission").orElseThrow();
        definitions.deployStanding("tool-submission.bpmn", formerly(shipped));
        assertThat(definitions.bpmn("tool-submission")).hasValue(formerly(shipped));

        standing.afterSingletonsInstantiated();
        assertThat(definitions.find("tool-submission").orElseThrow().version()).isEqualTo(3);
        assertThat(definitions.bpmn("tool-submission")).hasValue(shipped);
    }

    /** The first versions of installations that are older than the mark. */
    @Test
    @WithMockUser(roles = "ADMIN")
    void soIsOneThatWasDeployedBeforeThatWasMarked() {
        var shipped = definitions.bpmn("entry-revision").orElseThrow();
        deployedUnmarked("entry-revision", formerly(shipped));

        standing.afterSingletonsInstantiated();
        assertThat(definitions.find("entry-revision").orElseThrow().version()).isEqualTo(2);
        assertThat(definitions.bpmn("entry-revision")).hasValue(shipped);
    }

    @Test
    @WithMockUser(roles = "ADMIN")
    void whatAnAdministratorDeployedStays() {
        var edited = formerly(definitions.bpmn("tool-submission").orElseThrow());
        definitions.deploy("tool-submission.bpmn", edited);

        standing.afterSingletonsInstantiated();
        assertThat(definitions.find("tool-submission").orElseThrow().version()).isEqualTo(2);
        assertThat(definitions.bpmn("tool-submission")).hasValue(edited);
    }

    private static byte[] formerly(byte[] shipped) {
        return new String(shipped, UTF_8)
                .replace("<documentation>", "<documentation>Formerly. ")
                .getBytes(UTF_8);
    }

    private void deployedUnmarked(String key, byte[] bytes) {
        var repository = engine.getRepositoryService();
        var deployment = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(key)
                .singleResult()
                .getDeploymentId();
        repository.setDeploymentCategory(deployment, null);
        jdbc.sql("update act_ge_bytearray set bytes_ = ? where deployment_id_ = ? and name_ = 'definition.bpmn20.xml'")
                .params(bytes, deployment)
                .update();
    }

    @Test
    @WithMockUser(roles = "ADMIN")
    void anAdministratorDeploysANewVersion() {
        var definition = BpmnFiles.changed("texts", "id=\"texts\"", "id=\"tool-submission\"");
        var deployed = definitions.deploy("a file.bpmn", definition);
        assertThat(deployed.version()).isEqualTo(2);
        assertThat(deployed.name()).startsWith("Évaluation à 100 $ {net}");
        assertThat(definitions.bpmn("tool-submission")).hasValue(definition);
        assertThat(definitions.find("nothing")).isEmpty();
        assertThat(definitions.bpmn("nothing")).isEmpty();
    }

    @Test
    @WithMockUser(roles = "ADMIN")
    void whatIsRefusedIsNotDeployedAndTheReasonsAreTold() {
        var hostile = BpmnFiles.hostile("name").bytes();
        var refused = catchThrowableOfType(DefinitionRefused.class, () -> definitions.deploy("name.bpmn", hostile));
        assertThat(refused.findings())
                .extracting(DefinitionFinding::elementId, DefinitionFinding::messageKey)
                .containsExactly(tuple("review", "workflow.check.expression-here"));
        assertThat(definitions.find("hostile")).isEmpty();
    }

    @Test
    @WithMockUser(roles = "ETALAB")
    void nobodyElseDeploys() {
        assertThatThrownBy(() -> definitions.deploy("x", BpmnFiles.good("texts")))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void norAVisitor() {
        assertThatThrownBy(() -> definitions.deploy("x", BpmnFiles.good("texts")))
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    @Test
    void theEngineIsTheGuardedOne() {
        var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        assertThat(configuration.getExpressionManager()).isInstanceOf(GuardedExpressions.class);
        assertThat(configuration.getBeans().keySet())
                .contains("check", "remind")
                .doesNotContain("dataSource", "cases");
        assertThat(configuration.getExpressionManager().getFunctionDelegates()).isEmpty();
        assertThat(configuration.isEnableSafeBpmnXml()).isTrue();
        assertThat(configuration.isDisableIdmEngine()).isTrue();
        assertThat(configuration.isDisableEventRegistry()).isTrue();
        for (var name : List.of("shell", "class", "script", "task-listener-class", "loop-handler")) {
            assertThat(Drive.deploy(engine, BpmnFiles.hostile(name).bytes()))
                    .as(name)
                    .isFalse();
        }
    }
}
