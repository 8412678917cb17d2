package org.ogptoolbox.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.flowable.bpmn.converter.BpmnXMLConverter;
import org.flowable.bpmn.model.BpmnModel;
import org.flowable.bpmn.model.FlowElement;
import org.flowable.bpmn.model.FlowElementsContainer;
import org.flowable.bpmn.model.GraphicInfo;
import org.flowable.bpmn.model.ServiceTask;
import org.flowable.bpmn.model.UserTask;
import org.flowable.common.engine.api.io.InputStreamProvider;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.identity.Role;

/** What the standing definitions name exists: actions, screens, roles and outcomes; and people can read their pictures. */
class ProcessFilesTest {

    private static final Vocabulary VOCABULARY = ScannedVocabulary.scan();

    static List<Path> files() throws IOException {
        try (var files = Files.list(Path.of("processes"))) {
            return files.filter(file -> file.toString().endsWith(".bpmn"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void passesTheCheckOfDefinitionsWithTheApplicationsOwnActionsAndScreens(Path file) throws IOException {
        assertThat(BpmnCheck.findings(Files.readAllBytes(file), VOCABULARY)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyActionScreenRoleAndOutcomeExists(Path file) throws IOException {
        var model = read(file);
        var actions = all(model, ServiceTask.class)
                .map(task -> task.getImplementation().replaceAll("[${}]", ""));
        assertThat(VOCABULARY.actions()).containsAll(actions.toList());
        all(model, UserTask.class).forEach(step -> {
            assertThat(VOCABULARY.screens()).contains(step.getFormKey());
            assertThat(Role.values()).extracting(Role::name).containsAll(step.getCandidateGroups());
            var outcomes = Words.split(step.getAttributeValue(Steps.NAMESPACE, "outcomes"));
            assertThat(outcomes).isNotEmpty().allSatisfy(outcome -> assertNamed("outcome." + outcome));
            assertNamed("step." + step.getId());
        });
        assertNamed("process." + model.getMainProcess().getId());
    }

    @ParameterizedTest
    @MethodSource("files")
    void theNameOfTheFileIsTheKeyOfTheProcess(Path file) throws IOException {
        assertThat(file).hasFileName(read(file).getMainProcess().getId() + ".bpmn");
    }

    /** Boundary events lie on the edge of their step, and the subprocess holds its own; nothing else may touch. */
    @ParameterizedTest
    @MethodSource("files")
    void everyElementIsDrawnAndNothingOverlaps(Path file) throws IOException {
        var model = read(file);
        var nodes = all(model, FlowElement.class)
                .filter(element -> !element.getClass().getSimpleName().equals("SequenceFlow"))
                .toList();
        var free = nodes.stream()
                .filter(node -> !List.of("BoundaryEvent", "EventSubProcess")
                        .contains(node.getClass().getSimpleName()))
                .toList();
        assertThat(nodes)
                .allSatisfy(node -> assertThat(model.getGraphicInfo(node.getId()))
                        .as(node.getId())
                        .isNotNull());
        for (var one : free) {
            for (var other : free) {
                assertThat(one == other
                                || apart(model.getGraphicInfo(one.getId()), model.getGraphicInfo(other.getId())))
                        .as(one.getId() + " and " + other.getId())
                        .isTrue();
            }
        }
    }

    private static boolean apart(GraphicInfo one, GraphicInfo other) {
        return one.getX() + one.getWidth() <= other.getX()
                || other.getX() + other.getWidth() <= one.getX()
                || one.getY() + one.getHeight() <= other.getY()
                || other.getY() + other.getHeight() <= one.getY();
    }

    private static void assertNamed(String key) {
        for (var language : Language.INTERFACE) {
            var bundle = ResourceBundle.getBundle(
                    "messages/workflow",
                    Locale.forLanguageTag(language.tag()),
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
            assertThat(bundle.containsKey(key)).as(key + " in " + language).isTrue();
        }
    }

    private static <T extends FlowElement> Stream<T> all(BpmnModel model, Class<T> type) {
        return all(model.getMainProcess()).filter(type::isInstance).map(type::cast);
    }

    private static Stream<FlowElement> all(FlowElementsContainer container) {
        return container.getFlowElements().stream()
                .flatMap(element -> element instanceof FlowElementsContainer inner
                        ? Stream.concat(Stream.of(element), all(inner))
                        : Stream.of(element));
    }

    private static BpmnModel read(Path file) {
        InputStreamProvider source = () -> {
            try {
                return Files.newInputStream(file);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        };
        return new BpmnXMLConverter().convertToBpmnModel(source, false, true);
    }
}
