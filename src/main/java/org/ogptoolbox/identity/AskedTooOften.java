package org.ogptoolbox.identity;

import java.time.Duration;
import org.ogptoolbox.base.DomainException;

/** Too many forms came from one network; the sentence says in how many minutes it goes on. */
public class AskedTooOften extends DomainException {

    AskedTooOften(Duration wait) {
        super("identity.register.too-often", Math.max(1, wait.toMinutes()));
    }
}
