package org.ogptoolbox.workflow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.ogptoolbox.base.MaintenanceCommand;

/**
 * {@code check-bpmn FILE…}: whether each file could be deployed, one line per file. Needs neither the application nor
 * its database, so it can run beside them. Exit code 1 when any file is refused, 2 when none is named.
 */
public final class CheckBpmn implements MaintenanceCommand {

    @Override
    public String name() {
        return "check-bpmn";
    }

    @Override
    public int run(List<String> arguments, Terminal terminal) {
        if (arguments.isEmpty()) {
            terminal.complain("usage: check-bpmn FILE…");
            return 2;
        }
        var vocabulary = ScannedVocabulary.scan();
        int exitCode = 0;
        for (var file : arguments) {
            var findings = findings(file, vocabulary);
            exitCode = findings.isEmpty() ? exitCode : 1;
            terminal.say(line(file, findings));
        }
        return exitCode;
    }

    private static String line(String file, List<DefinitionFinding> findings) {
        return findings.isEmpty()
                ? "ok " + file
                : findings.stream()
                        .map(finding -> finding.elementId() + ": " + EnglishFindings.sentence(finding))
                        .collect(Collectors.joining("; ", "refused " + file + ": ", ""));
    }

    private static List<DefinitionFinding> findings(String file, Vocabulary vocabulary) {
        try {
            return BpmnCheck.findings(read(Path.of(file)), vocabulary);
        } catch (IOException | InvalidPathException unreadable) {
            return List.of(DefinitionFinding.at("-", BpmnRule.UNREADABLE));
        }
    }

    /** No more than is needed to see that it is too large. */
    private static byte[] read(Path file) throws IOException {
        try (var stream = Files.newInputStream(file)) {
            return stream.readNBytes(SafeXml.LARGEST_KIB * 1024 + 1);
        }
    }
}
