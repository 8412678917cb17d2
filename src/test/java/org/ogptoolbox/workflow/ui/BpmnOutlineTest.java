package org.ogptoolbox.workflow.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

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
