package org.ogptoolbox.base;

import java.util.List;
import org.springframework.context.ConfigurableApplicationContext;
import sun.misc.Signal;

/**
 * Closes the application when somebody asks it to stop, before the JVM begins to end. Embedded H2 closes itself in a
 * shutdown hook, which cannot be turned off while other processes may join it (AUTO_SERVER) and which would race
 * Spring's: whatever still had something to write would fail.
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
