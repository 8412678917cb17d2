package org.ogptoolbox.bench;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** How long each part of a life took, added up over many. */
final class Phases {

    private final Map<String, Long> nanoseconds = new LinkedHashMap<>();
    private long lives;

    <T> T time(String phase, Supplier<T> work) {
        var begin = System.nanoTime();
        var result = work.get();
        nanoseconds.merge(phase, System.nanoTime() - begin, Long::sum);
        return result;
    }

    void run(String phase, Runnable work) {
        time(phase, () -> {
            work.run();
            return phase;
        });
    }

    void lived() {
        lives++;
    }

    void reset() {
        nanoseconds.clear();
        lives = 0;
    }

    /** Milliseconds per life. */
    double milliseconds(String phase) {
        return nanoseconds.getOrDefault(phase, 0L) / 1e6 / Math.max(1, lives);
    }

    Iterable<String> names() {
        return nanoseconds.keySet();
    }
}
