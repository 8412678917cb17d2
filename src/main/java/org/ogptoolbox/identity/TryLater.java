package org.ogptoolbox.identity;

import java.time.Duration;
import org.ogptoolbox.base.DomainException;

/** Tried too often; the sentence says how long to wait. */
public class TryLater extends DomainException {

    private final Duration wait;

    TryLater(Duration wait) {
        super(inMinutes(wait) ? "identity.wait.minutes" : "identity.sign-in.wait", amount(wait));
        this.wait = wait;
    }

    Duration remaining() {
        return wait;
    }

    private static boolean inMinutes(Duration wait) {
        return wait.compareTo(SignInAttempts.LONGEST_WAIT) > 0;
    }

    private static long amount(Duration wait) {
        return inMinutes(wait) ? wait.plusSeconds(59).toMinutes() : Math.max(1, wait.toSeconds());
    }
}
