package org.ogptoolbox.workflow.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BpmnOutlineTest {

    private static final String XML = """
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" id="d">
              <process id="p" name="A process">
                <userTask id="review" name="Review it"/>
                <sequenceFlow id="f" sourceRef="review" targetRef="revise">
                  <conditionExpression>${reviewOutcome == 'approve'}</conditionExpression>
                </sequenceFlow>
                <userTask id="revise" name="Revise it"/>
              </process>
            </definitions>
            """;

    @Test
    void listsTheStepsInOrder() {
        assertThat(BpmnOutline.read(XML).steps())
                .containsExactly(
                        new BpmnOutline.Step("review", "Review it"), new BpmnOutline.Step("revise", "Revise it"));
    }

    @Test
    void speaksTheReadersLanguageAndKeepsConditionsToItself() {
        assertThat(BpmnOutline.read(XML).named((id, name) -> id.equals("review") ? "Examiner" : name))
                .contains("name=\"Examiner\"", "name=\"Revise it\"")
                .doesNotContain("conditionExpression", "reviewOutcome");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "x=\"312\" y=\"402\" width=\"36\" | x=\"285.0\" y=\"402\" width=\"90.0\"",
                "x=\"55\" y=\"372\" width=\"120\" | x=\"55\" y=\"372\" width=\"120\"",
                "x=\"?\" y=\"372\" width=\"10\" | x=\"?\" y=\"372\" width=\"10\""
            })
    void aLabelHasRoomForAnotherLanguageAroundItsMiddle(String before, String after) {
        var label = """
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
                    xmlns:di="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC">
                  <di:BPMNLabel><dc:Bounds %s height="14"/></di:BPMNLabel>
                </definitions>""".formatted(before);
        var named = BpmnOutline.read(label).named((id, name) -> name);
        assertThat(after.split(" ")).allMatch(named::contains);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tool-submission | review, translate + attachUseCase, publish",
                "action-proposal | review, translate + attachUseCase, confirm, publish",
                "entry-revision | consult, review"
            })
    void theLineOfStationsLeavesOutWhatLeadsBack(String process, String line) throws IOException {
        var xml = Files.readString(Path.of("processes", process + ".bpmn"));

        assertThat(BpmnOutline.read(xml).stations().stream()
                        .map(station ->
                                station.stream().map(BpmnOutline.Step::id).collect(Collectors.joining(" + "))))
                .containsExactly(line.split(", "));
    }

    @Test
    void aLineOfWhatGoesRoundInCirclesEnds() {
        var xml = """
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" id="d">
                  <process id="p">
                    <startEvent id="s"/><endEvent id="e"/>
                    <userTask id="a"/><userTask id="b"/><userTask id="alone"/>
                    <sequenceFlow id="1" sourceRef="s" targetRef="a"/><sequenceFlow id="2" sourceRef="s" targetRef="b"/>
                    <sequenceFlow id="3" sourceRef="a" targetRef="b"/><sequenceFlow id="4" sourceRef="b" targetRef="a"/>
                    <sequenceFlow id="5" sourceRef="a" targetRef="a"/><sequenceFlow id="6" sourceRef="b" targetRef="e"/>
                  </process>
                </definitions>
                """;

        assertThat(BpmnOutline.read(xml).stations())
                .isNotEmpty()
                .allMatch(
                        station -> station.stream().noneMatch(step -> step.id().equals("alone")));
    }

    /** As long as a definition may be. */
    @Test
    void aVeryLongLineIsDrawn() {
        var xml = new StringBuilder(
                "<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\"><process id=\"p\">");
        xml.append("<startEvent id=\"t0\"/><endEvent id=\"t2400\"/>");
        for (var number = 1; number <= 2400; number++) {
            xml.append("<userTask id=\"t%d\"/>".formatted(number).repeat(number < 2400 ? 1 : 0));
            xml.append("<sequenceFlow sourceRef=\"t%d\" targetRef=\"t%d\"/>".formatted(number - 1, number));
        }
        xml.append("</process></definitions>");

        assertThat(BpmnOutline.read(xml.toString()).stations()).hasSize(2399);
    }

    @Test
    void refusesADocumentType() {
        assertThatThrownBy(() -> BpmnOutline.read("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void makesCodesReadable() {
        assertThat(WorkflowLabels.readable("attachUseCase")).isEqualTo("Attach use case");
        assertThat(WorkflowLabels.readable("request-changes")).isEqualTo("Request changes");
        assertThat(WorkflowLabels.readable("Ask the Etalab team")).isEqualTo("Ask the Etalab team");
    }
}
