package org.ogptoolbox;

import java.util.ArrayList;
import java.util.List;
import org.ogptoolbox.base.MaintenanceCommand;

/** A person who runs a command: what was said to them. */
public final class Said implements MaintenanceCommand.Terminal {

    public final List<String> lines = new ArrayList<>();
    public final List<String> complaints = new ArrayList<>();

    @Override
    public void say(String line) {
        lines.add(line);
    }

    @Override
    public void complain(String line) {
        complaints.add(line);
    }

    @Override
    public String secret(String variable, String prompt) {
        return "correct horse battery";
    }
}
