package org.ogptoolbox.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.flowable.common.engine.impl.de.odysseus.el.tree.Node;
import org.flowable.common.engine.impl.de.odysseus.el.tree.TreeBuilderException;
import org.flowable.common.engine.impl.de.odysseus.el.tree.impl.Builder;
import org.flowable.common.engine.impl.de.odysseus.el.tree.impl.ast.AstBinary;
import org.flowable.common.engine.impl.de.odysseus.el.tree.impl.ast.AstBoolean;
import org.flowable.common.engine.impl.de.odysseus.el.tree.impl.ast.AstChoice;
import org.flowable.common.engine.impl.de.odysseus.el.tree.impl.ast.AstEval;
import org.flowable.common.engine.impl.de.odysseus.el.tree.impl.ast.AstIdentifier;
import org.flowable.common.engine.impl.de.odysseus.el.tree.impl.ast.AstNested;
import org.flowable.common.engine.impl.de.odysseus.el.tree.impl.ast.AstNull;
import org.flowable.common.engine.impl.de.odysseus.el.tree.impl.ast.AstNumber;
import org.flowable.common.engine.impl.de.odysseus.el.tree.impl.ast.AstString;
import org.flowable.common.engine.impl.de.odysseus.el.tree.impl.ast.AstUnary;

/**
 * The only expressions there are: one <code>${…}</code> of variables, values, comparisons, and/or/not, {@code empty} and
 * {@code ?:}. Parsed by the engine's own parser, then checked node by node against a list of what is allowed, so that
 * whatever a newer parser learns (it has learned method calls and lambdas) is refused until somebody allows it.
 */
final class Expressions {

    /** Longer than any condition a person can read. */
    private static final int LONGEST = 300;

    /** More nesting than a person can read; it keeps the parser, which is recursive, from overflowing a small stack. */
    private static final int DEEPEST = 20;

    private static final String NESTING = "([{?>";

    private static final Pattern VARIABLE = Pattern.compile("[a-zA-Z][a-zA-Z0-9]{0,63}");

    private static final Set<Class<?>> PARTS = Set.of(
            AstIdentifier.class,
            AstString.class,
            AstNumber.class,
            AstBoolean.class,
            AstNull.class,
            AstNested.class,
            AstChoice.class,
            AstBinary.class,
            AstUnary.class);

    private static final Set<Object> OPERATORS = Set.of(
            AstBinary.EQ,
            AstBinary.NE,
            AstBinary.LT,
            AstBinary.LE,
            AstBinary.GT,
            AstBinary.GE,
            AstBinary.AND,
            AstBinary.OR,
            AstUnary.NOT,
            AstUnary.EMPTY);

    /** How a person would name the parts they are most likely to have tried. */
    private static final Map<String, String> NAMES = Map.of(
            "AstDot", "a.b",
            "AstBracket", "a[b]",
            "AstMethod", "a.b()",
            "AstFunction", "f()",
            "AstLambdaExpression", "->",
            "AstLambdaInvocation", "->");

    private static final Builder PARSER = new Builder(Builder.Feature.values());

    private final List<Test> tests = new ArrayList<>();
    private final Predicate<String> known;

    private Expressions(Predicate<String> known) {
        this.known = known;
    }

    /** A variable compared with a text: {@code reviewOutcome == 'approve'}. */
    record Test(String variable, String value) {}

    /** Whether the engine would see an expression, or the escaped form of one, anywhere in this text. */
    static boolean hides(String text) {
        return text.contains("${") || text.contains("#{");
    }

    static boolean isVariableName(String text) {
        return VARIABLE.matcher(text).matches();
    }

    /**
     * Checks a text that is one expression.
     *
     * @param known whether there is a variable of this name
     * @return the comparisons with texts in it
     * @throws BpmnRefused when it is anything else
     */
    static List<Test> check(String text, Predicate<String> known) {
        var check = new Expressions(known);
        check.node(root(text));
        return List.copyOf(check.tests);
    }

    /** The name in an expression that is one name alone, <code>${submitter}</code>. */
    static String soleName(String text) {
        if (root(text) instanceof AstIdentifier name && isVariableName(name.getName())) {
            return name.getName();
        }
        throw new BpmnRefused(BpmnRule.VARIABLE_ONLY, Shown.shorten(text));
    }

    private static Node root(String text) {
        var trimmed = text.trim();
        var nested =
                trimmed.chars().filter(letter -> NESTING.indexOf(letter) >= 0).count();
        if (trimmed.length() > LONGEST || nested > DEEPEST || !trimmed.startsWith("${")) {
            throw new BpmnRefused(BpmnRule.EXPRESSION_SYNTAX, Shown.shorten(text));
        }
        try {
            if (PARSER.build(trimmed).getRoot() instanceof AstEval whole) {
                return whole.getChild(0);
            }
        } catch (TreeBuilderException unreadable) {
            throw new BpmnRefused(BpmnRule.EXPRESSION_SYNTAX, Shown.shorten(text));
        }
        throw new BpmnRefused(BpmnRule.EXPRESSION_SYNTAX, Shown.shorten(text));
    }

    private void node(Node node) {
        if (!PARTS.contains(node.getClass())) {
            var type = node.getClass().getSimpleName();
            throw new BpmnRefused(BpmnRule.EXPRESSION_PART, NAMES.getOrDefault(type, type));
        }
        switch (node) {
            case AstIdentifier name -> variable(name.getName());
            case AstNumber number -> number(number);
            case AstUnary unary -> operator(unary.getOperator());
            case AstBinary binary -> {
                operator(binary.getOperator());
                test(binary.getChild(0), binary.getChild(1));
                test(binary.getChild(1), binary.getChild(0));
            }
            default -> {
                // a literal, or something that only joins its children
            }
        }
        for (int child = 0; child < node.getCardinality(); child++) {
            node(node.getChild(child));
        }
    }

    private void variable(String name) {
        if (!isVariableName(name) || !known.test(name)) {
            throw new BpmnRefused(BpmnRule.UNKNOWN_VARIABLE, Shown.shorten(name));
        }
    }

    /** Whole numbers of a sensible size: comparing with 1e999999999 would keep the server busy for a while. */
    private static void number(AstNumber number) {
        if (!number.toString().matches("[0-9]{1,12}")) {
            throw new BpmnRefused(BpmnRule.EXPRESSION_PART, Shown.shorten(number.toString()));
        }
    }

    private static void operator(Object operator) {
        if (!OPERATORS.contains(operator)) {
            throw new BpmnRefused(BpmnRule.EXPRESSION_PART, operator.toString());
        }
    }

    private void test(Node left, Node right) {
        if (left instanceof AstIdentifier name && right instanceof AstString) {
            var quoted = right.toString();
            tests.add(new Test(name.getName(), quoted.substring(1, quoted.length() - 1)));
        }
    }
}
