package org.ogptoolbox.workflow;

import java.util.Optional;

/** What a {@link ProcessAction} sees of its case. */
public interface ActionContext {

    CaseId caseId();

    /** The step a reminder or escalation is about: the service task's {@code ogp:step}, empty when it names none. */
    Optional<String> step();

    /** A process variable, empty when it is not set. */
    Optional<Object> variable(String name);

    /**
     * Sets a process variable: an id, enum, boolean, number, short string or list of these; never a text a person typed.
     *
     * @throws IllegalArgumentException for anything else
     */
    void set(String name, Object value);
}
