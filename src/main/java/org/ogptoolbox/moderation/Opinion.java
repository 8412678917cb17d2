package org.ogptoolbox.moderation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.ogptoolbox.identity.AccountId;

/**
 * What those who look after an entry said to a change that somebody else suggests.
 *
 * @param by null when nobody answered
 * @param words the reason, or what else there was to say; may be empty
 */
public record Opinion(Stand stand, @Nullable AccountId by, Instant at, String words) {

    /** What it comes to. */
    public enum Stand {
        AGREED,
        OBJECTED,
        /** They were asked, and the time to answer is over. */
        SILENT,
        /** It is somebody else's entry, and nobody could be asked. */
        UNASKED
    }
}
