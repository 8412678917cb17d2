package org.ogptoolbox.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionsTest {

    private static final Set<String> KNOWN = Set.of("kind", "submitter", "reviewOutcome");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${kind}",
                "  ${ kind == 'tool' } ",
                "${(kind == 'tool' || kind != \"x\") && !(empty submitter)}",
                "${not empty submitter and reviewOutcome eq 'approve'}",
                "${kind == null ? true : 1 <= 2}",
                "${'it\\'s } a { text' == kind}",
            })
    void allows(String expression) {
        Expressions.check(expression, KNOWN::contains);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kind",
                "x ${kind}",
                "${kind} x",
                "${kind}${kind}",
                "#{kind}",
                "\\${kind}",
                "${}",
                "${kind",
                "${other}",
                "${kind.name}",
                "${kind['name']}",
                "${kind.name()}",
                "${kind()}",
                "${''.getClass()}",
                "${x -> x}",
                "${(x -> x)(kind)}",
                "${f(kind)}",
                "${ns:f(kind)}",
                "${kind + kind}",
                "${1 - 1}",
                "${-1}",
                "${2 * 2}",
                "${1 mod 1}",
                "${1.5}",
                "${1e9}",
                "${12345678901234567890}",
                "${kind = 'x'}",
                "${kind; kind}",
                "${[1, 2]}",
                "${{'a': 1}}",
                "${kind =~ 'a+'}",
                "${kind instanceof x}",
            })
    void refuses(String expression) {
        assertThatThrownBy(() -> Expressions.check(expression, KNOWN::contains)).isInstanceOf(BpmnRefused.class);
    }

    /** Deep nesting ends in an answer, also on the small stack of some other thread. */
    @ParameterizedTest
    @CsvSource({"(,10,),true", "(,140,),false", "(,10000,),false", "!,250,'',true", "true ? true : ,90,'',false"})
    void survivesDepth(String before, int depth, String after, boolean allowed) throws Exception {
        var expression = "${" + before.repeat(depth) + "kind" + after.repeat(depth) + "}";
        var check = new FutureTask<>(() -> {
            Expressions.check(expression, KNOWN::contains);
            return true;
        });
        Thread.ofPlatform().stackSize(256 * 1024).start(check);
        if (allowed) {
            assertThat(check.get()).isTrue();
        } else {
            assertThatThrownBy(check::get).hasCauseInstanceOf(BpmnRefused.class);
        }
    }
}
