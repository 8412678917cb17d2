package org.ogptoolbox.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The first line: what the check of definitions lets through, and what it says of the rest. */
class BpmnCheckTest {

    static List<BpmnFiles.Hostile> hostile() {
        return BpmnFiles.hostile();
    }

    static List<String> good() {
        return BpmnFiles.good();
    }

    @ParameterizedTest
    @MethodSource
    void good(String name) {
        assertThat(sentences(BpmnFiles.good(name))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource
    void hostile(BpmnFiles.Hostile definition) {
        var findings = BpmnCheck.findings(definition.bytes(), BpmnFiles.VOCABULARY);
        assertThat(findings).extracting(DefinitionFinding::elementId).contains(definition.element());
        assertThat(sentences(definition.bytes()))
                .allSatisfy(
                        sentence -> assertThat(sentence).hasSizeBetween(20, 300).doesNotContain("\n", "{0}", "{1}"));
    }

    @Test
    void theHostileCorpusIsLarge() {
        assertThat(hostile()).hasSizeGreaterThan(100);
    }

    /** One thing wrong with a good definition, and the sentence a person reads. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ${check}                   | ${chekc}              | check: There is no action “chekc”.
            flowable:formKey="review"  | flowable:formKey="rview" | review: There is no screen “rview”.
            "MODERATOR, ETALAB"        | "MODERATOR,EDITOR"    | review: There is no role “EDITOR”.
            == 'approve'               | == 'aprove'           | approved: The step “review” has no outcome “aprove”.
            ${useCaseAttached == true} | ${attached == true}   | isAttached: The workflow has no variable “attached”.
            ${useCaseAttached == true} | true                  | isAttached: “true” is not a condition; compare a variable with a value.
            ogp:outcomes="translated"  | ogp:separateFrom="submitter" | translate: The step has no outcomes, so that nobody could end it.
            ogp:separateFrom="submitter" | ogp:separateFrom="submitter checker" | review: There is no step “checker” in this definition.
            ogp:step="review"          | ogp:step="revue"      | remindReview: There is no step “revue” in this definition.
            >P3D<                      | >3 days<              | reviewReminder: A timer waits for one duration or date in ISO 8601, such as P5D, or for a variable that holds one, and does not repeat; “3 days” is none.
            "P5D"                      | "P-5D"                | review: A timer waits for one duration or date in ISO 8601, such as P5D, or for a variable that holds one, and does not repeat; “P-5D” is none.
            isExecutable="true"        | isExecutable="false"  | life: The process must be marked as executable.
            process id="life"          | process               | lifeDefinitions: The process needs an id of lower-case letters, digits and hyphens.
            targetRef="rejectedEnd"    | targetRef="nowhere"   | rejected: There is no element “nowhere” in this definition.
            endEvent id="rejectedEnd"  | endEvent id="decision" | decision: Another element has the same id.
            flowable:priority="50"     | flowable:priority="high" | review: The value “high” is not possible here.
            flowable:assignee="${submitter}" | flowable:owner="x" | revise: The attribute “owner” is not allowed here.
            flowable:assignee="${submitter}" | flowable:candidateGroups="" | revise: Nobody could do this step: it names no role and no person.
            flowable:elementVariable="language" | flowable:elementVariable="publish" | translate: The value “publish” is not possible here.
            """)
    void tellsWhatIsWrong(String from, String to, String sentence) {
        assertThat(sentences(BpmnFiles.changed("life", from, to))).contains(sentence);
    }

    @Test
    void refusesASecondProcess() {
        var second = "<bpmn:process id=\"other\" isExecutable=\"true\"/></bpmn:definitions>";
        assertThat(sentences(BpmnFiles.changed("life", "</bpmn:definitions>", second)))
                .containsExactly("other: A file holds one process, and this is another.");
    }

    @Test
    void asksTheEngineLast() {
        var alone = BpmnFiles.changed(
                "texts",
                "<sequenceFlow id=\"flow2\"",
                "<endEvent id=\"x\"/>\n<endEvent id=\"x2\"/>\n<sequenceFlow id=\"flow2\"");
        assertThat(sentences(alone)).isEmpty();
        var wrongOrder = BpmnFiles.changed("conditions", "</process>", "<documentation>late</documentation></process>");
        assertThat(sentences(wrongOrder))
                .singleElement()
                .asString()
                .matches("-: The file does not follow the schema of BPMN: line \\d+, column \\d+\\.");
    }

    /** As many Windows programs write them. */
    @Test
    void readsAFileThatBeginsWithAByteOrderMark() {
        var mark = "\uFEFF".getBytes(StandardCharsets.UTF_8);
        assertThat(sentences(concat(mark, BpmnFiles.good("life")))).isEmpty();
        assertThat(sentences(concat(mark, mark, BpmnFiles.good("life"))))
                .containsExactly("-: The file is not well-formed XML: line 1, column 1.");
    }

    @Test
    void otherEncodingsAreNamed() {
        var text = new String(BpmnFiles.good("life"), StandardCharsets.UTF_8);
        assertThat(sentences(text.getBytes(StandardCharsets.UTF_16))).containsExactly("-: The file is not in UTF-8.");
        assertThat(sentences(new byte[0])).containsExactly("-: The file is not well-formed XML: line 1, column 1.");
        assertThat(sentences("<bpmn>\n  <oops".getBytes(StandardCharsets.UTF_8)))
                .singleElement()
                .asString()
                .startsWith("-: The file is not well-formed XML: line 2, column ");
    }

    private static byte[] concat(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        Stream.of(parts).forEach(all::writeBytes);
        return all.toByteArray();
    }

    private static List<String> sentences(byte[] definition) {
        return BpmnCheck.findings(definition, BpmnFiles.VOCABULARY).stream()
                .map(finding -> finding.elementId() + ": " + EnglishFindings.sentence(finding))
                .toList();
    }
}
