package org.ogptoolbox.moderation.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.ogptoolbox.moderation.ReviewOutcome;

/** Sentences that moderators need again and again, to be put into a message and finished by hand. */
enum Sentences {
    THANKS(ReviewOutcome.APPROVE),
    USE_CASE(ReviewOutcome.APPROVE),
    DESCRIPTION(ReviewOutcome.REQUEST_CHANGES),
    LICENCE(ReviewOutcome.REQUEST_CHANGES),
    LINKS(ReviewOutcome.REQUEST_CHANGES),
    NEUTRAL(ReviewOutcome.REQUEST_CHANGES),
    SCOPE(ReviewOutcome.REJECT),
    UNAVAILABLE(ReviewOutcome.REJECT),
    ADVERTISING(ReviewOutcome.REJECT),
    KNOWN(ReviewOutcome.DUPLICATE);

    private final ReviewOutcome outcome;

    Sentences(ReviewOutcome outcome) {
        this.outcome = outcome;
    }

    static List<Sentences> of(ReviewOutcome outcome) {
        return Arrays.stream(values())
                .filter(sentence -> sentence.outcome == outcome)
                .toList();
    }

    /** The key of what the menu calls it. */
    String title() {
        return "moderation.sentence." + name().toLowerCase(Locale.ROOT);
    }

    /** The key of the sentence itself. */
    String text() {
        return "moderation.sentence-text." + name().toLowerCase(Locale.ROOT);
    }
}
