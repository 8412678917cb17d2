package org.ogptoolbox.identity;

import com.github.benmanes.caffeine.cache.Cache;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/**
 * Slows those who guess passwords, per account and per network address. After a few failures each further one doubles
 * the wait, up to a ceiling: an account is never locked for good, so nobody can shut its owner out for long either.
 *
 * <p>Kept in memory, bounded in number, time and size whatever strangers send; a restart forgets, which costs a guesser
 * more than it gives.
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
    private final Cache<Strangers.Key, Failures> remembered;

    SignInAttempts(Clock clock) {
        this.clock = clock;
        this.remembered = Strangers.memory(clock, MEMORY, MOST_ENTRIES);
    }

    /**
     * Counts an attempt as failed until {@link #succeeded} says otherwise, so that many at the same moment cannot slip
     * through.
     *
     * @return how long to wait before the attempt may be made, zero when it may be made now
     */
    synchronized Duration begin(String email, String address) {
        var now = clock.instant();
        var wait = longest(wait(account(email), now), wait(network(address), now));
        if (wait.isZero()) {
            fail(account(email), FREE_PER_ACCOUNT, now);
            fail(network(address), FREE_PER_ADDRESS, now);
        }
        return wait;
    }

    synchronized void succeeded(String email, String address) {
        remembered.invalidate(account(email));
        remembered.asMap().computeIfPresent(network(address), (key, was) -> was.oneLess());
    }

    private Duration wait(Strangers.Key key, Instant now) {
        var failures = remembered.getIfPresent(key);
        return failures == null || !failures.until().isAfter(now)
                ? Duration.ZERO
                : Duration.between(now, failures.until());
    }

    private void fail(Strangers.Key key, int free, Instant now) {
        var was = remembered.getIfPresent(key);
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

    private static Strangers.Key account(String email) {
        return Strangers.key("account", email);
    }

    private static Strangers.Key network(String address) {
        return Strangers.key("address", address);
    }

    private record Failures(int count, Instant until) {
        Failures oneLess() {
            return new Failures(Math.max(0, count - 1), Instant.EPOCH);
        }
    }
}
