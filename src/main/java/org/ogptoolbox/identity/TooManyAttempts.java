package org.ogptoolbox.identity;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Somebody tried to sign in too often and must wait. */
class TooManyAttempts extends AuthenticationException {

    private final Duration wait;

    TooManyAttempts(Duration wait) {
        super("Too many attempts");
        this.wait = wait;
    }

    Duration remaining() {
        return wait;
    }
}
