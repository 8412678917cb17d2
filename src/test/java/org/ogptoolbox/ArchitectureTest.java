package org.ogptoolbox;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Route;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.repository.Repository;

/** The rules of the house that module boundaries alone do not keep. */
class ArchitectureTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.ogptoolbox");

    @TestFactory
    Stream<DynamicTest> rules() {
        return Stream.of(
                        flowableStaysInWorkflow(),
                        tikaStaysInFiles(),
                        pillarsDoNotKnowEachOther("content", "workflow"),
                        pillarsDoNotKnowEachOther("workflow", "content"),
                        entitiesArePrivate(),
                        repositoriesArePrivate(),
                        viewsArePrivate(),
                        nobodyInjectsFields(),
                        timeComesFromTheClock(),
                        entitiesHaveNoPublicSetters(),
                        nobodyPrintsStackTraces(),
                        typedTextsAreJudgedInOnePlace(),
                        pastedTextsAreNotCut())
                .map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(HOUSE)));
    }

    /** The first sentence a newcomer reads of a room says how it keeps what it keeps, and is true. */
    @TestFactory
    Stream<DynamicTest> everyRoomSaysHowItKeepsWhatItKeeps() throws IOException {
        try (var rooms = Files.list(Path.of("src/main/java/org/ogptoolbox"))) {
            return rooms.filter(Files::isDirectory).sorted().toList().stream()
                    .map(room -> DynamicTest.dynamicTest(room.getFileName().toString(), () -> {
                        var said = Files.readString(room.resolve("package-info.java"))
                                .replaceAll("[\\s*]+", " ");
                        var jpa = uses(room, "jakarta.persistence.Entity");
                        var jdbc = uses(room, "org.springframework.jdbc.core.simple.JdbcClient");
                        assertThat(said.contains("JPA")).as("says JPA").isEqualTo(jpa);
                        assertThat(said.contains("JDBC")).as("says JDBC").isEqualTo(jdbc);
                        assertThat(jpa || jdbc || said.contains("no table"))
                                .as("says that it has no table")
                                .isTrue();
                    }));
        }
    }

    private static boolean uses(Path room, String type) throws IOException {
        try (var sources = Files.walk(room)) {
            return sources.filter(file -> file.toString().endsWith(".java"))
                    .anyMatch(file -> read(file).contains("import " + type + ";"));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** One rule for the names of tests: sentences in camel case. */
    @Test
    void testsAreNamedInCamelCase() throws IOException {
        var method = Pattern.compile("(?m)^    (?:@\\w+ )*void (\\w*_\\w*)\\(");
        try (var sources = Files.walk(Path.of("src/test/java"))) {
            assertThat(sources.filter(file -> file.toString().endsWith(".java"))
                            .flatMap(file -> method.matcher(read(file))
                                    .results()
                                    .map(found -> file.getFileName() + "#" + found.group(1))))
                    .isEmpty();
        }
    }

    /** A no-break space is no blank to {@code String}, and a zero-width one is a letter. */
    private static ArchRule typedTextsAreJudgedInOnePlace() {
        return noClasses()
                .that()
                .resideInAnyPackage(
                        Stream.of("identity", "submission", "moderation", "translation", "coalition", "actions")
                                .map(feature -> "org.ogptoolbox." + feature)
                                .toArray(String[]::new))
                .should()
                .callMethod(String.class, "isBlank")
                .orShould()
                .callMethod(String.class, "strip")
                .orShould()
                .callMethod(String.class, "trim")
                .as("What people type is trimmed and found empty by TypedText alone");
    }

    private static ArchRule pastedTextsAreNotCut() {
        return noClasses()
                .should()
                .callMethod(TextArea.class, "setMaxLength", int.class)
                .as(
                        "Longer texts have a CharacterCount and are refused with a word; a browser would cut them silently");
    }

    private static ArchRule flowableStaysInWorkflow() {
        return noClasses()
                .that()
                .resideOutsideOfPackage("org.ogptoolbox.workflow..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.flowable..")
                .as("Flowable is used in workflow only");
    }

    private static ArchRule tikaStaysInFiles() {
        return noClasses()
                .that()
                .resideOutsideOfPackage("org.ogptoolbox.files..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.tika..")
                .as("Tika is used in files only");
    }

    private static ArchRule pillarsDoNotKnowEachOther(String one, String other) {
        return noClasses()
                .that()
                .resideInAPackage("org.ogptoolbox." + one + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.ogptoolbox." + other + "..")
                .as(one + " does not know " + other);
    }

    private static ArchRule entitiesArePrivate() {
        return classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .should()
                .bePackagePrivate()
                .as("Entities are package-private")
                .allowEmptyShould(true);
    }

    private static ArchRule repositoriesArePrivate() {
        return classes()
                .that()
                .areAssignableTo(Repository.class)
                .should()
                .bePackagePrivate()
                .as("Repositories are package-private")
                .allowEmptyShould(true);
    }

    private static ArchRule viewsArePrivate() {
        return classes()
                .that()
                .areAnnotatedWith(Route.class)
                .should()
                .bePackagePrivate()
                .andShould()
                .beAssignableTo(Component.class)
                .as("Views are package-private");
    }

    private static ArchRule nobodyInjectsFields() {
        return noFields().should().beAnnotatedWith(Autowired.class).as("Constructors receive what a class needs");
    }

    private static ArchRule timeComesFromTheClock() {
        return noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .as("Time comes from the " + Clock.class.getSimpleName());
    }

    private static ArchRule entitiesHaveNoPublicSetters() {
        return noMethods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .should()
                .haveNameStartingWith("set")
                .as("Entities change through methods that check their state")
                .allowEmptyShould(true);
    }

    private static ArchRule nobodyPrintsStackTraces() {
        return noClasses()
                .should()
                .callMethod(Throwable.class, "printStackTrace")
                .as("Problems are logged or told");
    }
}
