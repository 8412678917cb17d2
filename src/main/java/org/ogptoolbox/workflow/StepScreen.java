package org.ogptoolbox.workflow;

/** A form that a step can open. What the check of definitions needs to know of {@code workflow.ui.TaskScreen}. */
public interface StepScreen {

    /** What a definition writes as {@code flowable:formKey}; the same for every instance, {@code review}. */
    String key();
}
