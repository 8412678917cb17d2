package org.ogptoolbox.workflow.ui;

import com.vaadin.flow.component.Component;
import org.ogptoolbox.workflow.StepScreen;
import org.ogptoolbox.workflow.WorkItem;

/**
 * The form that a step opens at {@code /app/tasks/{id}}. A bean per screen; {@link #key()} is what a definition writes as
 * {@code flowable:formKey}. The frame around it (title, due date, claim and release, picture of the workflow) is the
 * task view's.
 */
public interface TaskScreen extends StepScreen {

    /** For example {@code review}; a constant, also told by an instance without its collaborators. */
    @Override
    String key();

    /**
     * The form for one work item.
     *
     * @param item open; perhaps not yet claimed by the person, in which case the form is for reading only
     * @param frame what the form may ask of the view around it
     */
    Component open(WorkItem item, Frame frame);

    /** What a screen may ask of the view around it. */
    /** The list that those go back to who have no inbox: everybody who is signed in may see it. */
    default String list() {
        return OWN;
    }

    /** One's own submissions. */
    String OWN = "submissions";

    interface Frame {

        /** Whether the signed-in person has claimed the item and may therefore decide. */
        boolean mayAct();

        /** The work item was completed: confirm with this sentence and go to the next item, or back to the inbox. */
        void completed(String message);
    }
}
