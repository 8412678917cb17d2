package org.ogptoolbox.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * What may be remembered about people without an account: so many entries, for so long, and none larger than another,
 * whatever they send.
 */
final class Strangers {

    private Strangers() {}

    /** Always 32 bytes; what was sent cannot be read back from it. */
    record Key(long first, long second, long third, long fourth) {}

    /** @param sort keeps entries of one sort apart from those of another */
    static Key key(String sort, String sent) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(sort.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            var hash = java.nio.ByteBuffer.wrap(digest.digest(sent.getBytes(StandardCharsets.UTF_8)));
            return new Key(hash.getLong(), hash.getLong(), hash.getLong(), hash.getLong());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Entries are forgotten so long after they were last touched, and earlier when there are too many. */
    static <V> Cache<Key, V> memory(Clock clock, Duration time, int most) {
        return Caffeine.newBuilder()
                .maximumSize(most)
                .expireAfterAccess(time)
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .build();
    }
}
