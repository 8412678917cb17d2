package org.ogptoolbox.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/**
 * How often people without an account may ask for something within an hour, per network: enough for an office that
 * registers together, too little to flood mailboxes, the outbox or the database. What one mail address may get is
 * counted by {@link Registration}.
 */
@Component
class VisitorLimits {

    /** What is limited. */
    enum Wish {
        /** A mail with a link: registering, a forgotten password. */
        MAIL,
        /** A link that is no good. */
        WRONG_LINK
    }

    static final int AN_HOUR = 60;

    private static final Duration WINDOW = Duration.ofHours(1);
    private static final int MOST_ENTRIES = 20_000;

    private final Clock clock;
    private final Cache<String, Tries> tries;

    VisitorLimits(Clock clock) {
        this.clock = clock;
        tries = Caffeine.newBuilder()
                .maximumSize(MOST_ENTRIES)
                .expireAfterWrite(WINDOW)
                .ticker(SignInAttempts.ticker(clock))
                .executor(Runnable::run)
                .build();
    }

    /**
     * Counts one for the network of the request at hand.
     *
     * @throws TryLater when that was one too many
     */
    void count(Wish wish) {
        Network.current().ifPresent(network -> count(wish, network));
    }

    private void count(Wish wish, String network) {
        var now = clock.instant();
        var counted = tries.asMap()
                .merge(
                        wish + " " + network,
                        new Tries(1, now.plus(WINDOW)),
                        (was, first) -> was.until().isAfter(now)
                                ? new Tries(Math.min(was.count() + 1, AN_HOUR + 1), was.until())
                                : first);
        if (counted.count() > AN_HOUR) {
            throw new TryLater(Duration.between(now, counted.until()));
        }
    }

    private record Tries(int count, Instant until) {}
}
