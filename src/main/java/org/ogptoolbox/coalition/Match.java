package org.ogptoolbox.coalition;

import java.util.List;
import java.util.Set;
import org.ogptoolbox.catalogue.PublishedEntry;
import org.ogptoolbox.content.ActionProposal.Resource;

/**
 * One contribution seeks what another offers.
 *
 * @param words that both sentences use, in the order of the one that seeks
 */
public record Match(
        PublishedEntry seeker,
        Resource sought,
        PublishedEntry offerer,
        Resource offered,
        Set<Reason> reasons,
        List<String> words) {

    /** Why they may fit, beside being the same sort of thing. Labels are {@code reason.<NAME>}. */
    public enum Reason {
        SAME_ACTION(3),
        SAME_WORDS(2),
        SAME_COUNTRY(1);

        private final int weight;

        Reason(int weight) {
            this.weight = weight;
        }
    }

    /** How near they are: the sum of the reasons' weights. */
    int weight() {
        return reasons.stream().mapToInt(reason -> reason.weight).sum() + words.size();
    }
}
