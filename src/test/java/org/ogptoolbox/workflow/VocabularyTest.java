package org.ogptoolbox.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ogptoolbox.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** The whole application has every action, role, screen and outcome that the standing definitions name. */
@IntegrationTest
@WithMockUser(roles = "ADMIN")
class VocabularyTest {

    private final BeanVocabulary beans;
    private final ProcessDefinitions definitions;

    @Autowired
    VocabularyTest(BeanVocabulary beans, ProcessDefinitions definitions) {
        this.beans = beans;
        this.definitions = definitions;
    }

    @Test
    void theCommandLineKnowsWhatTheApplicationKnows() {
        assertThat(ScannedVocabulary.scan()).isEqualTo(beans.get());
    }

    @Test
    void everyStandingDefinitionIsAccepted() throws IOException {
        for (var file : files()) {
            assertThat(definitions.check(Files.readAllBytes(file)))
                    .extracting(finding -> finding.elementId() + ": " + EnglishFindings.sentence(finding))
                    .as(file.toString())
                    .isEmpty();
        }
        assertThat(definitions.all()).extracting(DeployedDefinition::key).contains("entry-revision", "tool-submission");
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("processes"))) {
            return files.filter(file -> file.toString().endsWith(".bpmn")).toList();
        }
    }
}
