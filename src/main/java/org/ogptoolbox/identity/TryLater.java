package org.ogptoolbox.identity;

import java.time.Duration;
import org.ogptoolbox.base.DomainException;

/** Tried too often; the sentence says how many seconds to wait. */
public class TryLater extends DomainException {

    TryLater(Duration wait) {
        super("identity.sign-in.wait", Math.max(1, wait.toSeconds()));
    }
}
