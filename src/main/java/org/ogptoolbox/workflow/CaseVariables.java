package org.ogptoolbox.workflow;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.identity.AccountId;

/** What may become a process variable: codes and numbers, never a text that a person typed. */
final class CaseVariables {

    static final String SUBMITTER = "submitter";
    /** When the case shall be published, if a person chose a moment. */
    static final String PUBLISH_AT = "publishAt";

    private static final Pattern CODE = Pattern.compile("[\\p{Alnum}._:+-]{0,100}");

    private CaseVariables() {}

    /** The variable that a step's decision is kept in, for gateways to test. */
    static String outcomeOf(String step) {
        return step + "Outcome";
    }

    /** @throws IllegalArgumentException for a text, or for a variable that this module alone sets */
    static Map<String, Object> checked(Map<String, Object> variables) {
        var checked = new LinkedHashMap<String, Object>();
        variables.forEach((name, value) -> {
            if (SUBMITTER.equals(name) || name.endsWith("Outcome")) {
                throw new IllegalArgumentException("Reserved variable: " + name);
            }
            if (!Expressions.isVariableName(name)) {
                throw new IllegalArgumentException("Not a name that a condition could use: " + Shown.shorten(name));
            }
            checked.put(name, checked(name, value));
        });
        return checked;
    }

    static Object checked(String name, Object value) {
        return switch (value) {
            case Boolean truth -> truth;
            case Integer number -> number;
            case Long number -> number;
            case UUID id -> id.toString();
            case AccountId id -> id.toString();
            case Language language -> language.tag();
            case Instant instant -> instant.toString();
            case Enum<?> constant -> constant.name();
            case String text when CODE.matcher(text).matches() -> text;
            case Collection<?> values ->
                values.stream().map(element -> checked(name, element)).toList();
            default -> throw new IllegalArgumentException("Not a code or number: variable " + name);
        };
    }
}
