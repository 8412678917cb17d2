package org.ogptoolbox.identity;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Hashes few passwords at the same time: each takes 16 MiB and a core while it runs, and requests are not limited by
 * threads. The others queue, so that a crowd at the door costs patience and no memory.
 */
final class FewAtATime implements PasswordEncoder {

    /** More at once would not be faster. */
    static final int PLACES = Math.max(2, 2 * Runtime.getRuntime().availableProcessors());

    static final Duration PATIENCE = Duration.ofSeconds(10);

    private final PasswordEncoder encoder;
    private final Semaphore places;

    FewAtATime(PasswordEncoder encoder, int places) {
        this.encoder = encoder;
        this.places = new Semaphore(places, true);
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        return inTurn(() -> encoder.encode(password));
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
        return Boolean.TRUE.equals(inTurn(() -> encoder.matches(password, hash)));
    }

    @Override
    public boolean upgradeEncoding(@Nullable String hash) {
        return encoder.upgradeEncoding(hash);
    }

    /** @throws TryLater when the queue is too long */
    private <T> @Nullable T inTurn(Supplier<@Nullable T> work) {
        try {
            if (!places.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new TryLater(PATIENCE);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new TryLater(PATIENCE);
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}
