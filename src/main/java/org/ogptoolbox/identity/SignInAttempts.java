package org.ogptoolbox.identity;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Slows those who guess passwords, per account and per network address. After a few failures each further one doubles
 * the wait, up to a ceiling: an account is never locked for good, so nobody can shut its owner out for long either.
 *
 * <p>Kept in memory, under hashes, for an hour and in bounded number: what strangers type takes no room here. A restart
 * forgets, which costs a guesser more than it gives.
 */
@Component
class SignInAttempts {

    /** Failures that cost no wait: people mistype; behind one address there may be a whole office. */
    static final int FREE_PER_ACCOUNT = 4;

    static final int FREE_PER_ADDRESS = 30;
    static final Duration FIRST_WAIT = Duration.ofSeconds(5);
    static final Duration LONGEST_WAIT = Duration.ofMinutes(5);
    /** After this long without an attempt everything is forgotten. */
    static final Duration MEMORY = Duration.ofHours(1);

    private static final int MOST_ENTRIES = 20_000;

    private final Clock clock;
    /** Apart, so that a flood of invented accounts cannot push out the networks it comes from. */
    private final Map<String, Failures> accounts;

    private final Map<String, Failures> networks;

    SignInAttempts(Clock clock) {
        this.clock = clock;
        accounts = remembered(clock);
        networks = remembered(clock);
    }

    private static Map<String, Failures> remembered(Clock clock) {
        return Caffeine.newBuilder()
                .maximumSize(MOST_ENTRIES)
                .expireAfterWrite(MEMORY)
                .ticker(ticker(clock))
                .executor(Runnable::run)
                .<String, Failures>build()
                .asMap();
    }

    /** Caches age by the application's clock. */
    static Ticker ticker(Clock clock) {
        return () -> {
            var now = clock.instant();
            return TimeUnit.SECONDS.toNanos(now.getEpochSecond()) + now.getNano();
        };
    }

    /**
     * Counts an attempt as failed until {@link #succeeded} says otherwise, so that many at the same moment cannot slip
     * through.
     *
     * @param network as {@link Network} names it
     * @return how long to wait before the attempt may be made, zero when it may be made now
     */
    synchronized Duration begin(String email, String network) {
        var now = clock.instant();
        var account = Sha256.of(email);
        var wait = longest(wait(accounts.get(account), now), wait(networks.get(network), now));
        if (wait.isZero()) {
            fail(accounts, account, FREE_PER_ACCOUNT, now);
            fail(networks, network, FREE_PER_ADDRESS, now);
        }
        return wait;
    }

    synchronized void succeeded(String email, String network) {
        accounts.remove(Sha256.of(email));
        networks.computeIfPresent(network, (key, was) -> was.oneLess());
    }

    private static Duration wait(@Nullable Failures failures, Instant now) {
        return failures == null || !failures.until().isAfter(now)
                ? Duration.ZERO
                : Duration.between(now, failures.until());
    }

    private static void fail(Map<String, Failures> remembered, String key, int free, Instant now) {
        var was = remembered.get(key);
        var count = was == null ? 1 : was.count() + 1;
        var wait = waitAfter(count, free);
        remembered.put(key, new Failures(count, wait.isZero() ? Instant.EPOCH : now.plus(wait)));
    }

    /** 5 s, 10 s, 20 s … 5 min. */
    static Duration waitAfter(int failures, int free) {
        if (failures <= free) {
            return Duration.ZERO;
        }
        var doublings = Math.min(failures - free - 1, 10);
        var wait = FIRST_WAIT.multipliedBy(1L << doublings);
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }

    private static Duration longest(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private record Failures(int count, Instant until) {
        Failures oneLess() {
            return new Failures(Math.max(0, count - 1), Instant.EPOCH);
        }
    }
}
