package org.ogptoolbox.coalition;

import java.time.Instant;
import java.util.List;
import org.ogptoolbox.content.RevisionDetails;

/**
 * Who says to speak for an organisation, for those who are to judge it.
 *
 * @param mailDomain of the account, what follows the @; the address itself is nobody's business
 * @param since when the account was made
 * @param published what readers see of theirs, last touched first
 * @param underWay how many contributions of theirs wait somewhere
 * @param seenUnderWay those of them that the reader may see: all of them for moderators and the Etalab team, else none
 */
public record Asker(
        String name,
        String mailDomain,
        Instant since,
        List<RevisionDetails> published,
        int underWay,
        List<RevisionDetails> seenUnderWay) {

    public Asker {
        published = List.copyOf(published);
        seenUnderWay = List.copyOf(seenUnderWay);
    }
}
