package org.ogptoolbox.workflow;

/**
 * Something a process can ask the application to do. The bean's name is what a definition writes:
 * {@code flowable:delegateExpression="${publish}"}. The engine sees no other bean. Runs inside the engine's transaction,
 * perhaps without a signed-in person (timers), perhaps more than once (retries): check the state, then act.
 */
public interface ProcessAction {

    void execute(ActionContext context);
}
