package org.ogptoolbox.workflow;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.regex.Pattern;

/** The kinds of values that attributes and texts of a definition may hold. Only those that say so hold an expression. */
enum BpmnValue {
    ID("[A-Za-z_][A-Za-z0-9_.-]{0,99}"),
    WORD("[A-Za-z0-9][A-Za-z0-9:/._-]{0,199}"),
    BOOLEAN("true|false"),
    NUMBER("-?[0-9]{1,9}(\\.[0-9]{1,17})?([eE]-?[0-9]{1,2})?"),
    COLOR("#[0-9A-Fa-f]{3,8}|[a-z]{3,30}|rgb\\([0-9, ]{5,20}\\)"),
    PRIORITY("[0-9]|[1-9][0-9]|100"),
    RETRY("R[1-9]/P[0-9DTHMS]{2,12}"),
    OUTCOMES("\\s*[a-z][a-z0-9-]*(\\s+[a-z][a-z0-9-]*)*\\s*"),
    SCHEMAS("(\\s*http://www\\.omg\\.org/spec/(BPMN|DD)/[0-9]+/(MODEL|DI|DC)\\s+[A-Za-z0-9]+\\.xsd)+\\s*"),

    /** For people to read, or a name that nobody evaluates: anything but an expression. */
    TEXT(".*"),

    /** The id of an element of this definition. */
    REFERENCE("\\s*([A-Za-z_][A-Za-z0-9_-]*:)?[A-Za-z_][A-Za-z0-9_.-]*\\s*") {
        @Override
        void check(String value, DefinitionFacts facts) {
            super.check(value, facts);
            var id = value.trim();
            if (!facts.ids().contains(id.substring(id.indexOf(':') + 1))) {
                throw new BpmnRefused(BpmnRule.UNKNOWN_REFERENCE, Shown.shorten(id));
            }
        }
    },
    /** <code>${name}</code> of an action. */
    ACTION("") {
        @Override
        void check(String value, DefinitionFacts facts) {
            var action = Expressions.soleName(value);
            if (!facts.vocabulary().actions().contains(action)) {
                throw new BpmnRefused(BpmnRule.UNKNOWN_ACTION, action);
            }
        }
    },
    SCREEN("") {
        @Override
        void check(String value, DefinitionFacts facts) {
            TEXT.check(value, facts);
            if (!facts.vocabulary().screens().contains(value)) {
                throw new BpmnRefused(BpmnRule.UNKNOWN_SCREEN, Shown.shorten(value));
            }
        }
    },
    ROLES("") {
        @Override
        void check(String value, DefinitionFacts facts) {
            TEXT.check(value, facts);
            for (var role : value.split(",", -1)) {
                if (!Vocabulary.ROLES.contains(role.trim())) {
                    throw new BpmnRefused(BpmnRule.UNKNOWN_ROLE, Shown.shorten(role));
                }
            }
        }
    },
    /** A person is always somebody the case knows: <code>${submitter}</code>. */
    PEOPLE("") {
        @Override
        void check(String value, DefinitionFacts facts) {
            variable(value, facts);
        }
    },
    /** A variable that holds a list, with or without <code>${}</code>. */
    COLLECTION("") {
        @Override
        void check(String value, DefinitionFacts facts) {
            if (Expressions.isVariableName(value)) {
                facts.requireVariable(value);
            } else {
                variable(value, facts);
            }
        }
    },
    /** The name of a variable that this definition sets; never one of the application's actions. */
    VARIABLE("") {
        @Override
        void check(String value, DefinitionFacts facts) {
            if (!Expressions.isVariableName(value)
                    || facts.vocabulary().actions().contains(value)) {
                throw new BpmnRefused(BpmnRule.VALUE, Shown.shorten(value));
            }
        }
    },
    CONDITION("") {
        @Override
        void check(String value, DefinitionFacts facts) {
            if (!Expressions.hides(value)) {
                throw new BpmnRefused(BpmnRule.CONDITION, Shown.shorten(value));
            }
            for (var test : Expressions.check(value, facts.variables()::contains)) {
                facts.requireOutcome(test);
            }
        }
    },
    /** ISO-8601, or a variable that holds one. */
    DURATION("") {
        @Override
        void check(String value, DefinitionFacts facts) {
            if (Expressions.hides(value)) {
                variable(value, facts);
            } else if (!isDuration(value.trim())) {
                throw new BpmnRefused(BpmnRule.TIMER, Shown.shorten(value));
            }
        }
    },
    DATE("") {
        @Override
        void check(String value, DefinitionFacts facts) {
            if (Expressions.hides(value)) {
                variable(value, facts);
            } else if (!isInstant(value.trim())) {
                throw new BpmnRefused(BpmnRule.TIMER, Shown.shorten(value));
            }
        }
    },
    STEP("") {
        @Override
        void check(String value, DefinitionFacts facts) {
            TEXT.check(value, facts);
            facts.requireStep(value);
        }
    },
    /** Who a step is kept apart from: the submitter, or whoever did another step. */
    PARTS("") {
        @Override
        void check(String value, DefinitionFacts facts) {
            TEXT.check(value, facts);
            for (var part : value.trim().split("\\s+")) {
                if (!part.equals(Vocabulary.SUBMITTER)) {
                    facts.requireStep(part);
                }
            }
        }
    };

    private final Pattern pattern;

    BpmnValue(String pattern) {
        this.pattern = Pattern.compile(pattern, Pattern.DOTALL);
    }

    /** @throws BpmnRefused when the value is not of this kind */
    void check(String value, DefinitionFacts facts) {
        if (Expressions.hides(value)) {
            throw new BpmnRefused(BpmnRule.EXPRESSION_HERE, Shown.shorten(value));
        }
        if (!pattern.matcher(value).matches()) {
            throw new BpmnRefused(BpmnRule.VALUE, Shown.shorten(value));
        }
    }

    private static void variable(String value, DefinitionFacts facts) {
        facts.requireVariable(Expressions.soleName(value));
    }

    private static boolean isDuration(String value) {
        try {
            return value.length() < 40
                    && (value.contains("T")
                            ? !Duration.parse(value).isNegative()
                            : !Period.parse(value).isNegative());
        } catch (DateTimeException other) {
            return false;
        }
    }

    private static boolean isInstant(String value) {
        try {
            return Instant.parse(value).isAfter(Instant.EPOCH);
        } catch (DateTimeException other) {
            return false;
        }
    }
}
