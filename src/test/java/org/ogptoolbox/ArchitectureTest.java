package org.ogptoolbox;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
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
                        typedTextsAreJudgedInOnePlace())
                .map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(HOUSE)));
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
