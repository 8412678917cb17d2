package org.ogptoolbox.base;

import java.util.List;

/** A command of the packaged application, {@code bin/run NAME …}: prints one line per item and exits. */
public interface MaintenanceCommand {

    /** What is typed after {@code bin/run}. */
    String name();

    /** Runs with the words after the name; answers the exit code, 0 when all was well. */
    int run(List<String> arguments);
}
