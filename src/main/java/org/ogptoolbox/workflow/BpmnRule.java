package org.ogptoolbox.workflow;

import java.util.Locale;

/** Why a definition can be refused; each has its sentence in the workflow-check bundle. */
enum BpmnRule {
    UNREADABLE,
    TOO_LARGE,
    ENCODING,
    NOT_XML,
    DOCTYPE,
    INSTRUCTION,
    TOO_DEEP,
    TOO_MANY,
    NOT_BPMN,

    ELEMENT,
    RUNS_CODE,
    ATTRIBUTE,
    TEXT,
    VALUE,
    UNKNOWN_REFERENCE,
    DUPLICATE_ID,

    EXPRESSION_HERE,
    EXPRESSION_SYNTAX,
    EXPRESSION_PART,
    UNKNOWN_VARIABLE,
    VARIABLE_ONLY,
    CONDITION,
    TIMER,

    NO_PROCESS,
    SEVERAL_PROCESSES,
    NOT_EXECUTABLE,
    PROCESS_ID,
    STEP_ID,
    START,
    NOBODY,
    NO_SCREEN,
    NO_OUTCOMES,
    NO_ACTION,
    TIMER_TOO_SHORT,
    ENDLESS,
    NO_END,
    UNKNOWN_ACTION,
    UNKNOWN_SCREEN,
    UNKNOWN_ROLE,
    UNKNOWN_STEP,
    UNKNOWN_OUTCOME,
    SCHEMA,
    ENGINE;

    String key() {
        return "workflow.check." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
