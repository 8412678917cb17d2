package org.ogptoolbox.base;

import java.util.Arrays;
import java.util.List;

/**
 * Something a person asked for cannot be done. Its message key (in the bundle of the module that throws it) names a
 * sentence that says what happened, what was kept and what to do; views and pages show that sentence and nothing else.
 */
public class DomainException extends RuntimeException {

    private final transient List<Object> arguments;

    public DomainException(String messageKey, Object... arguments) {
        super(messageKey);
        this.arguments = Arrays.asList(arguments);
    }

    public String messageKey() {
        return String.valueOf(getMessage());
    }

    public Object[] arguments() {
        return arguments.toArray();
    }
}
