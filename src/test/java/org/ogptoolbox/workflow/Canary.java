package org.ogptoolbox.workflow;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.flowable.engine.delegate.DelegateExecution;
import org.flowable.engine.delegate.JavaDelegate;

/** What every hostile definition is after: it sings when anything makes one, or a shell touches its file. */
public class Canary implements JavaDelegate {

    private static final AtomicInteger SONGS = new AtomicInteger();
    private static final Path FILE = Path.of("target/canary-shell");

    public Canary() {
        SONGS.incrementAndGet();
    }

    /** As a bean of the application, {@code dataSource}, that a definition has no business with. */
    public Canary getConnection() {
        SONGS.incrementAndGet();
        return this;
    }

    @Override
    public void execute(DelegateExecution execution) {
        SONGS.incrementAndGet();
    }

    static void hush() throws java.io.IOException {
        Files.deleteIfExists(FILE);
        System.clearProperty("canary");
        SONGS.set(0);
    }

    static boolean sang() {
        return SONGS.get() > 0 || Files.exists(FILE) || System.getProperty("canary") != null;
    }
}
