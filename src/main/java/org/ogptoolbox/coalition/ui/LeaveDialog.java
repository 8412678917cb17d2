package org.ogptoolbox.coalition.ui;

import com.vaadin.flow.function.SerializableConsumer;
import java.util.UUID;
import org.ogptoolbox.base.ui.Question;
import org.ogptoolbox.coalition.JoinRequest;

/** Asks once more before an organisation takes part no longer. */
final class LeaveDialog extends Question {

    private LeaveDialog(JoinRequest join, SerializableConsumer<UUID> leave) {
        setHeader(getTranslation("coalition.leave.title", join.organisation().name()));
        setText(getTranslation("coalition.leave.text", join.action()));
        setCancelable(true);
        setCancelText(getTranslation("coalition.leave.stay"));
        setConfirmText(getTranslation("coalition.leave"));
        addConfirmListener(confirm -> leave.accept(join.id()));
    }

    static void open(JoinRequest join, SerializableConsumer<UUID> leave) {
        new LeaveDialog(join, leave).open();
    }
}
