package org.ogptoolbox.workflow;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ogptoolbox.base.MaintenanceCommand;

/** The command as somebody types it, without application or database. */
class CheckBpmnTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void isFoundByItsName() {
        assertThat(ServiceLoader.load(MaintenanceCommand.class).stream())
                .extracting(provider -> provider.get().name())
                .contains("check-bpmn");
    }

    @Test
    void oneLineForEachFileAndOneExitCodeForAll() throws IOException {
        var broken = Files.write(
                folder.resolve("broken.bpmn"), BpmnFiles.hostile("shell").bytes());
        var missing = folder.resolve("missing.bpmn");
        var answer = run(broken.toString(), missing.toString(), folder.toString());
        assertThat(answer.exitCode()).isEqualTo(1);
        assertThat(answer.lines()).hasSize(3);
        assertThat(answer.lines().get(0))
                .startsWith("refused " + broken + ": evil: “type” could run code or reach outside the workflow")
                .contains("; evil: ");
        assertThat(answer.lines().get(1)).startsWith("refused " + missing + ": -: The file cannot be read: NoSuchFile");
        assertThat(answer.lines().get(2)).startsWith("refused " + folder + ": -: The file cannot be read: ");
    }

    @Test
    void knowsTheActionsAndScreensOfTheClassPath() throws IOException {
        var file = Files.write(folder.resolve("life.bpmn"), BpmnFiles.changed("life", "${check}", "${escalate}"));
        var answer = run(file.toString());
        assertThat(answer.lines()).singleElement().asString().doesNotContain("“escalate”", "“remind”");
        assertThat(ScannedVocabulary.scan().actions()).contains("remind", "escalate");
    }

    @Test
    void cannotBeFooledByWhatStandsInAFile() throws IOException {
        var id = "x&#10;ok everything.bpmn&#27;[2J" + "y".repeat(500);
        var file = Files.write(folder.resolve("forged.bpmn"), BpmnFiles.changed("texts", "\"fin\"", "\"" + id + "\""));
        var answer = run(file.toString());
        assertThat(answer.lines())
                .singleElement()
                .asString()
                .startsWith("refused")
                .doesNotContain("\u001b", "yyyy".repeat(50));
    }

    @Test
    void namesNoFile() {
        assertThat(new CheckBpmn().run(List.of())).isEqualTo(2);
    }

    private record Answer(int exitCode, List<String> lines) {}

    private static Answer run(String... files) {
        var out = System.out;
        var bytes = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(bytes, true, UTF_8));
            var exitCode = new CheckBpmn().run(List.of(files));
            return new Answer(exitCode, bytes.toString(UTF_8).lines().toList());
        } finally {
            System.setOut(out);
        }
    }
}
