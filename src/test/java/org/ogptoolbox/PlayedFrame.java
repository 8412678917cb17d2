package org.ogptoolbox;

import java.util.ArrayList;
import java.util.List;
import org.ogptoolbox.workflow.ui.TaskScreen;

/** Stands in for the task view around a screen, and remembers what it was told. */
public class PlayedFrame implements TaskScreen.Frame {

    private final boolean mayAct;
    private final List<String> messages = new ArrayList<>();

    public PlayedFrame(boolean mayAct) {
        this.mayAct = mayAct;
    }

    @Override
    public boolean mayAct() {
        return mayAct;
    }

    @Override
    public void completed(String message) {
        messages.add(message);
    }

    public List<String> messages() {
        return messages;
    }
}
