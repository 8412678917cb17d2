package org.ogptoolbox.workflow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.flowable.engine.RepositoryService;
import org.flowable.engine.repository.ProcessDefinition;
import org.jspecify.annotations.Nullable;
import org.ogptoolbox.audit.AuditTrail;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The definitions that cases run through. Nothing is deployed that the check of definitions refuses. */
@Service
public class ProcessDefinitions {

    /** The category of deployments of what came with the application; what administrators deploy has none. */
    private static final String STANDING = "standing";

    /** How a definition that came with the application stands to what the database has under its key. */
    enum Standing {
        MISSING,
        SAME,
        /** Came with an earlier version of the application, and nobody changed it since. */
        OUTDATED,
        /** An administrator has deployed another one. */
        EDITED
    }

    private final RepositoryService repository;
    private final BeanVocabulary vocabulary;
    private final AuditTrail audit;

    ProcessDefinitions(RepositoryService repository, BeanVocabulary vocabulary, AuditTrail audit) {
        this.repository = repository;
        this.vocabulary = vocabulary;
        this.audit = audit;
    }

    /** Why this BPMN would be refused; empty when it may be deployed. */
    @PreAuthorize("hasRole('ADMIN')")
    public List<DefinitionFinding> check(byte[] definition) {
        return BpmnCheck.findings(definition, vocabulary.get());
    }

    /**
     * Deploys a definition, as a new version when there is one with its key. Running cases stay on theirs.
     *
     * @param name what the deployment is called, a file's name for example
     * @throws DefinitionRefused when the check finds anything
     */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional
    public DeployedDefinition deploy(String name, byte[] definition) {
        var deployed = deployChecked(name, definition, null);
        var version = Map.of("key", deployed.key(), "version", String.valueOf(deployed.version()));
        audit.record("definition.deployed", UUID.nameUUIDFromBytes(definition), version);
        return deployed;
    }

    /** Deploys what came with the application, at its start, when nobody is signed in. */
    @Transactional
    DeployedDefinition deployStanding(String name, byte[] definition) {
        return deployChecked(name, definition, STANDING);
    }

    private DeployedDefinition deployChecked(String name, byte[] definition, @Nullable String category) {
        var findings = BpmnCheck.findings(definition, vocabulary.get());
        if (!findings.isEmpty()) {
            throw new DefinitionRefused(findings);
        }
        var deployment = repository
                .createDeployment()
                .name(Shown.shorten(name))
                .category(category)
                .addBytes("definition.bpmn20.xml", SafeXml.unmarked(definition))
                .deploy();
        return repository.createProcessDefinitionQuery().deploymentId(deployment.getId()).list().stream()
                .map(this::deployed)
                .findFirst()
                .orElseThrow();
    }

    /** What the database has of a file that came with the application, asked at the start. */
    @Transactional(readOnly = true)
    Standing standing(String name, byte[] shipped) {
        return latest(name.replace(".bpmn", ""))
                .map(latest -> {
                    if (Arrays.equals(bytes(latest.getId()), shipped)) {
                        return Standing.SAME;
                    }
                    return cameWithTheApplication(latest, name) ? Standing.OUTDATED : Standing.EDITED;
                })
                .orElse(Standing.MISSING);
    }

    /** Before deployments had a category, the application deployed first versions only, under the name of the file. */
    private boolean cameWithTheApplication(ProcessDefinition latest, String name) {
        var deployment = repository
                .createDeploymentQuery()
                .deploymentId(latest.getDeploymentId())
                .singleResult();
        return STANDING.equals(deployment.getCategory())
                || deployment.getCategory() == null
                        && latest.getVersion() == 1
                        && Shown.shorten(name).equals(deployment.getName());
    }

    /** The latest version of every definition, by key. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<DeployedDefinition> all() {
        return repository
                .createProcessDefinitionQuery()
                .latestVersion()
                .orderByProcessDefinitionKey()
                .asc()
                .list()
                .stream()
                .map(this::deployed)
                .toList();
    }

    /** The latest version of one definition. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Optional<DeployedDefinition> find(String key) {
        return latest(key).map(this::deployed);
    }

    /** Its BPMN, as it was deployed: for the picture, and to export it. Empty when there is none of this key. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Optional<byte[]> bpmn(String key) {
        return latest(key).map(ProcessDefinition::getId).map(this::bytes);
    }

    private Optional<ProcessDefinition> latest(String key) {
        return Optional.ofNullable(repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(key)
                .latestVersion()
                .singleResult());
    }

    private byte[] bytes(String definitionId) {
        try (var model = repository.getProcessModel(definitionId)) {
            return model.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private DeployedDefinition deployed(ProcessDefinition definition) {
        var deployment = repository
                .createDeploymentQuery()
                .deploymentId(definition.getDeploymentId())
                .singleResult();
        return new DeployedDefinition(
                definition.getKey(),
                definition.getName() == null ? definition.getKey() : definition.getName(),
                definition.getVersion(),
                deployment.getDeploymentTime().toInstant());
    }
}
