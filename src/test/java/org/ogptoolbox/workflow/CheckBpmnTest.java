package org.ogptoolbox.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ogptoolbox.Said;
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
        assertThat(answer.lines().get(1))
                .startsWith("refused " + missing + ": -: The file cannot be read: is it there");
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
        var said = new Said();
        assertThat(new CheckBpmn().run(List.of(), said)).isEqualTo(2);
        assertThat(said.complaints).hasSize(1);
    }

    private record Answer(int exitCode, List<String> lines) {}

    private static Answer run(String... files) {
        var said = new Said();
        return new Answer(new CheckBpmn().run(List.of(files), said), said.lines);
    }
}
