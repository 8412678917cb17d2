package org.ogptoolbox.workflow.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableSupplier;
import org.jspecify.annotations.Nullable;

/** A whole diagram behind a line of words; drawn once, when somebody unfolds it. */
public final class FoldedPicture extends Details {

    private @Nullable WorkflowPicture drawn;

    public FoldedPicture(String summary, SerializableSupplier<WorkflowPicture> picture) {
        setSummaryText(summary);
        addClassName("folded-picture");
        addOpenedChangeListener(change -> {
            if (drawn == null) {
                drawn = picture.get();
                add(drawn);
            }
        });
    }

    /** Acts on the picture if it is there: what is drawn is lit anew, so that it neither flickers nor moves. */
    public void ifDrawn(SerializableConsumer<WorkflowPicture> action) {
        if (drawn != null) {
            action.accept(drawn);
        }
    }
}
