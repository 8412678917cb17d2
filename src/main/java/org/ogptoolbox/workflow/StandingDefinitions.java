package org.ogptoolbox.workflow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Deploys the definitions in {@code processes/} before the engine's executor and the web server start: those that the
 * database does not have yet, and new versions of those that nobody changed there. Once an administrator has deployed
 * one, the database is the truth, and the file changes nothing. Running cases stay on their version.
 */
@Component
class StandingDefinitions implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(StandingDefinitions.class);

    private final ProcessDefinitions definitions;

    StandingDefinitions(ProcessDefinitions definitions) {
        this.definitions = definitions;
    }

    @Override
    public void afterSingletonsInstantiated() {
        try {
            for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:processes/*.bpmn")) {
                var name = String.valueOf(file.getFilename());
                var shipped = file.getContentAsByteArray();
                switch (definitions.standing(name, shipped)) {
                    case MISSING, OUTDATED -> deploy(name, shipped);
                    case EDITED ->
                        LOG.info("{} was changed here, so the one that came with the application waits", name);
                    case SAME -> {}
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A refused file must not keep the public site from starting: it is told loudly, and its cases cannot start. */
    private void deploy(String name, byte[] shipped) {
        try {
            var deployed = definitions.deployStanding(name, shipped);
            LOG.info("Deployed {}, version {}", name, deployed.version());
        } catch (DefinitionRefused refused) {
            var reasons = refused.findings().stream()
                    .map(finding -> finding.elementId() + ": " + EnglishFindings.sentence(finding))
                    .collect(Collectors.joining("; "));
            LOG.error("Not deployed: {}: {}", name, reasons);
        }
    }
}
