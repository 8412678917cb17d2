package org.ogptoolbox.identity;

import com.github.benmanes.caffeine.cache.Cache;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * How often forms that need no account may be sent from one network address: behind one there may be a whole office, but
 * no office asks for thirty accounts in an hour. What comes without a request (commands, tests of views) is not counted.
 */
@Component
class VisitorLimit {

    static final int AN_HOUR = 30;

    private static final Duration WINDOW = Duration.ofHours(1);
    private static final int MOST_ENTRIES = 20_000;

    private final Clock clock;
    private final Cache<Strangers.Key, Sent> sent;

    VisitorLimit(Clock clock) {
        this.clock = clock;
        this.sent = Strangers.memory(clock, WINDOW, MOST_ENTRIES);
    }

    /** @throws AskedTooOften when this was sent too often from where the current request comes from */
    void count(String form) {
        network().ifPresent(address -> count(form, address));
    }

    void count(String form, String address) {
        var now = clock.instant();
        var window = sent.asMap()
                .compute(
                        Strangers.key(form, address),
                        (key, was) -> was == null || !was.until().isAfter(now)
                                ? new Sent(now.plus(WINDOW), new AtomicInteger())
                                : was);
        if (window.times().incrementAndGet() > AN_HOUR) {
            throw new AskedTooOften(Duration.between(now, window.until()));
        }
    }

    private static Optional<String> network() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                ? Optional.ofNullable(request.getRequest().getRemoteAddr())
                : Optional.empty();
    }

    private record Sent(Instant until, AtomicInteger times) {}
}
