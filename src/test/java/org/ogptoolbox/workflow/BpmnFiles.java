package org.ogptoolbox.workflow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The definitions the safety tests run over, and what those may name. */
final class BpmnFiles {

    static final Vocabulary VOCABULARY = new Vocabulary(
            Set.of("check", "publish", "withdraw", "remind"),
            Set.of("review", "revise", "translate", "attach-use-case", "form"));

    private static final Path FOLDER = Path.of("src/test/resources/bpmn");

    private BpmnFiles() {}

    /**
     * A file of the hostile corpus.
     *
     * @param element that is to be refused
     * @param sings whether an engine as it comes would run its payload
     */
    record Hostile(String name, String element, boolean sings, byte[] bytes) {

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Hostile> hostile() {
        var expected = lines(FOLDER.resolve("hostile/expected.txt"))
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(": "))
                .map(line -> new Hostile(
                        line[0],
                        line[1],
                        line[2].equals("sings"),
                        bytes(FOLDER.resolve("hostile/" + line[0] + ".bpmn"))));
        return Stream.concat(expected, Stream.of(oversized(), crowded())).toList();
    }

    static Hostile hostile(String name) {
        return hostile().stream()
                .filter(file -> file.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    static byte[] good(String name) {
        return bytes(FOLDER.resolve("good/" + name + ".bpmn"));
    }

    static List<String> good() {
        try (var files = Files.list(FOLDER.resolve("good"))) {
            return files.map(file -> file.getFileName().toString().replace(".bpmn", ""))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A good definition with something in it replaced. */
    static byte[] changed(String name, String from, String to) {
        var text = new String(good(name), StandardCharsets.UTF_8);
        if (!text.contains(from)) {
            throw new IllegalArgumentException(from);
        }
        return text.replace(from, to).getBytes(StandardCharsets.UTF_8);
    }

    private static Hostile oversized() {
        return new Hostile("xml-oversized", "-", false, changed("texts", "Une note", "Une note" + "e".repeat(600_000)));
    }

    private static Hostile crowded() {
        var note = "<textAnnotation id=\"n%d\"/>";
        var notes = Stream.iterate(0, number -> number + 1).limit(5_001).map(note::formatted);
        return new Hostile(
                "xml-crowded",
                "-",
                false,
                changed("texts", "<textAnnotation", String.join("\n", notes.toList()) + "<textAnnotation"));
    }

    private static Stream<String> lines(Path file) {
        return new String(bytes(file), StandardCharsets.UTF_8).lines();
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
