package org.ogptoolbox.workflow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Deploys the definitions in {@code processes/} that the database does not have yet, before the engine's executor and
 * the web server start. From then on the database is the truth: a file that changes later changes nothing.
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
                if (!definitions.knows(name.replace(".bpmn", ""))) {
                    deploy(name, file);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A refused file must not keep the public site from starting: it is told loudly, and its cases cannot start. */
    private void deploy(String name, Resource file) throws IOException {
        try {
            definitions.deployChecked(name, file.getContentAsByteArray());
            LOG.info("Deployed {}", name);
        } catch (DefinitionRefused refused) {
            var reasons = refused.findings().stream()
                    .map(finding -> finding.elementId() + ": " + EnglishFindings.sentence(finding))
                    .collect(Collectors.joining("; "));
            LOG.error("Not deployed: {}: {}", name, reasons);
        }
    }
}
