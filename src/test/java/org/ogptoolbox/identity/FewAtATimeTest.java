package org.ogptoolbox.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.password.PasswordEncoder;

class FewAtATimeTest {

    private static final int PLACES = 2;

    private final AtomicInteger atWork = new AtomicInteger();
    private final AtomicInteger mostAtWork = new AtomicInteger();
    private final CountDownLatch full = new CountDownLatch(PLACES);
    private final PasswordEncoder encoder = new FewAtATime(new Slow(), PLACES);

    @Test
    void aCrowdIsServedInTurn() throws Exception {
        try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            var served = new AtomicInteger();
            for (int person = 0; person < 50; person++) {
                crowd.execute(() -> {
                    if (encoder.matches("password", "hash")) {
                        served.incrementAndGet();
                    }
                });
            }
            crowd.shutdown();
            assertThat(crowd.awaitTermination(20, TimeUnit.SECONDS)).isTrue();
            assertThat(served).hasValue(50);
        }
        assertThat(mostAtWork).hasValue(PLACES);
    }

    /** Works on until as many as there are places work at the same time. */
    private final class Slow implements PasswordEncoder {
        @Override
        public String encode(@Nullable CharSequence password) {
            return "hash";
        }

        @Override
        public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
            mostAtWork.accumulateAndGet(atWork.incrementAndGet(), Math::max);
            full.countDown();
            try {
                return full.await(10, TimeUnit.SECONDS);
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
                return false;
            } finally {
                atWork.decrementAndGet();
            }
        }
    }
}
