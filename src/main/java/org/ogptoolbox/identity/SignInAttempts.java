package org.ogptoolbox.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Slows those who guess passwords, per account and per network address. After a few failures each further one doubles
 * the wait, up to a ceiling: an account is never locked for good, so nobody can shut its owner out for long either.
 *
 * <p>Kept in memory and bounded; a restart forgets, which costs a guesser more than it gives.
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
    private final Map<String, Failures> remembered = new Remembered();

    SignInAttempts(Clock clock) {
        this.clock = clock;
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
        remembered.remove(account(email));
        remembered.computeIfPresent(network(address), (key, was) -> was.oneLess());
    }

    private Duration wait(String key, Instant now) {
        var failures = remembered.get(key);
        return failures == null || !failures.until().isAfter(now)
                ? Duration.ZERO
                : Duration.between(now, failures.until());
    }

    private void fail(String key, int free, Instant now) {
        var was = remembered.get(key);
        var count = was == null || was.last().plus(MEMORY).isBefore(now) ? 1 : was.count() + 1;
        var wait = waitAfter(count, free);
        remembered.put(key, new Failures(count, now, wait.isZero() ? Instant.EPOCH : now.plus(wait)));
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

    private static String account(String email) {
        return "account:" + email;
    }

    private static String network(String address) {
        return "address:" + address;
    }

    private record Failures(int count, Instant last, Instant until) {
        Failures oneLess() {
            return new Failures(Math.max(0, count - 1), last, Instant.EPOCH);
        }
    }

    /** The least recently used entries make room. */
    private static final class Remembered extends LinkedHashMap<String, Failures> {
        Remembered() {
            super(256, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
            return size() > MOST_ENTRIES;
        }
    }
}
