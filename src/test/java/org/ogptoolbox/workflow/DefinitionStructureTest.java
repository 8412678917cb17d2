package org.ogptoolbox.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether cases get on and come to an end. */
class DefinitionStructureTest {

    private static final String TIMER =
            "<boundaryEvent id='late' attachedToRef='a'><timerEventDefinition><timeDuration>%s</timeDuration>"
                    + "</timerEventDefinition></boundaryEvent>";

    @Test
    void aCircleWithAStepIsFine() {
        assertThat(sentences(step("a") + gateway("b") + flows("begin a b a", "b finish")))
                .isEmpty();
    }

    @Test
    void aCircleThatOnlyWaitsForTimeIsFine() {
        assertThat(sentences(step("a") + TIMER.formatted("PT1H") + action("b") + flows("begin a finish", "late b a")))
                .isEmpty();
    }

    @Test
    void aCircleWithoutAWaitIsNamedFromElementToElement() {
        assertThat(sentences(gateway("a") + action("b") + gateway("c") + flows("begin a b c a", "c finish")))
                .singleElement()
                .asString()
                .contains("a → b → c → a");
    }

    @Test
    void anElementThatLeadsToItselfIsACircle() {
        assertThat(sentences(action("a") + flows("begin a a", "a finish"))).hasSize(1);
    }

    @Test
    void aLoopOverNothingWaitsForNobody() {
        var loop = "<userTask id='a'><multiInstanceLoopCharacteristics/></userTask>";
        assertThat(sentences(loop + gateway("b") + flows("begin a b a", "b finish")))
                .hasSize(1);
    }

    @Test
    void aDateThatHasPassedIsNotWaitedFor() {
        var date = "<intermediateCatchEvent id='a'><timerEventDefinition><timeDate>${publishAt}</timeDate>"
                + "</timerEventDefinition></intermediateCatchEvent>";
        assertThat(sentences(date + gateway("b") + flows("begin a b a", "b finish")))
                .hasSize(1);
    }

    @Test
    void aPartWaitsOnlyWhenEveryWayThroughItDoes() {
        var part = "<subProcess id='a'><startEvent id='in'/>" + gateway("way") + step("ask") + "<endEvent id='out'/>%s"
                + "</subProcess>" + gateway("b") + flows("begin a b a", "b finish");
        assertThat(sentences(part.formatted(flows("in ask out", "ask way out"))))
                .isEmpty();
        assertThat(sentences(part.formatted(flows("in way ask out", "way out"))))
                .hasSize(1);
    }

    @Test
    void fromEveryStepAWayLeadsToAnEnd() {
        assertThat(sentences(gateway("a") + step("b") + step("c") + flows("begin a finish", "a b c b")))
                .containsExactly("b: From here no path leads to an end, so that cases could never be over.");
    }

    @ParameterizedTest
    @CsvSource({
        "PT0S,true",
        "PT59S,true",
        "P0D,true",
        "P0DT0.5S,true",
        "PT60S,false",
        "PT1M,false",
        "P1D,false",
        "P1M,false",
        "P1DT1S,false",
        "${wait},false",
        "soon,false"
    })
    void aTimerWaitsAtLeastAMinute(String text, boolean refused) {
        var findings = sentences(step("a") + TIMER.formatted(text) + action("b") + flows("begin a finish", "late b a"));
        assertThat(!findings.isEmpty()).isEqualTo(refused);
    }

    private static List<String> sentences(String elements) {
        var definition = "<definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL'><process id='p'>"
                + "<startEvent id='begin'/><endEvent id='finish'/>" + elements + "</process></definitions>";
        return DefinitionStructure.findings(SafeXml.read(definition.getBytes(StandardCharsets.UTF_8))).stream()
                .map(finding -> finding.elementId() + ": " + EnglishFindings.sentence(finding))
                .toList();
    }

    private static String step(String id) {
        return "<userTask id='" + id + "'/>";
    }

    private static String action(String id) {
        return "<serviceTask id='" + id + "'/>";
    }

    private static String gateway(String id) {
        return "<exclusiveGateway id='" + id + "'/>";
    }

    /** {@code "a b c"}: from a to b and from b to c. */
    private static String flows(String... ways) {
        var flows = new StringBuilder();
        for (var way : ways) {
            var ids = way.split(" ");
            for (var at = 1; at < ids.length; at++) {
                flows.append("<sequenceFlow sourceRef='%s' targetRef='%s'/>".formatted(ids[at - 1], ids[at]));
            }
        }
        return flows.toString();
    }
}
