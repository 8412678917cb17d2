package org.ogptoolbox.base;

import java.util.List;
import org.springframework.context.ConfigurableApplicationContext;
import sun.misc.Signal;

/**
 * Closes the application when somebody asks it to stop, before the JVM begins to end: hooks run side by side then, and
 * whatever still had something to write could find its database or its log closed.
 */
public final class OrderlyEnd {

    private static final List<String> SIGNALS = List.of("INT", "TERM");

    private OrderlyEnd() {}

    /** Listens from now on; exits with 128 and the signal's number, as shells expect. */
    public static void of(ConfigurableApplicationContext application) {
        for (var name : SIGNALS) {
            Signal.handle(new Signal(name), signal -> {
                application.close();
                System.exit(128 + signal.getNumber());
            });
        }
    }
}
