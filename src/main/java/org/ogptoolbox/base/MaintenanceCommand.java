package org.ogptoolbox.base;

import java.util.List;

/** A command of the packaged application, {@code bin/run NAME …}: prints one line per item and exits. */
public interface MaintenanceCommand {

    /** What is typed after {@code bin/run}. */
    String name();

    /**
     * Runs with the words after the name; answers the exit code, 0 when all was well. The person may sit at another
     * process than the one it runs in.
     */
    int run(List<String> arguments, Terminal terminal);

    /** The person who runs it. */
    interface Terminal {

        /** A line of the answer. */
        void say(String line);

        /** A line about what is wrong with the question. */
        void complain(String line);

        /** What only they know: from the environment, without a question; else typed, unseen where possible. */
        String secret(String variable, String prompt);
    }
}
