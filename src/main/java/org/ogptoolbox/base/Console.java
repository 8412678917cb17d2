package org.ogptoolbox.base;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Optional;

/** The person at this process. */
final class Console implements MaintenanceCommand.Terminal {

    @Override
    public void say(String line) {
        System.out.println(line);
    }

    @Override
    public void complain(String line) {
        System.err.println(line);
    }

    @Override
    public String secret(String variable, String prompt) {
        return Optional.ofNullable(System.getProperty(variable))
                .or(() -> Optional.ofNullable(System.getenv(variable)))
                .orElseGet(() -> typed(prompt));
    }

    private static String typed(String prompt) {
        var console = System.console();
        if (console != null && console.isTerminal()) {
            var typed = console.readPassword("%s", prompt);
            return typed == null ? "" : new String(typed);
        }
        try {
            var line = new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset())).readLine();
            return line == null ? "" : line;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
