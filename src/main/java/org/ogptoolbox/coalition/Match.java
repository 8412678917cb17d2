package org.ogptoolbox.coalition;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.catalogue.PublishedEntry;
import org.ogptoolbox.content.ActionProposal.Resource;

/**
 * One contribution seeks what another offers.
 *
 * @param words that both sentences use, in the order of the one that seeks, by the language both are in; a language in
 *     which they share none is left out
 */
public record Match(
        PublishedEntry seeker,
        Resource sought,
        PublishedEntry offerer,
        Resource offered,
        Set<Reason> reasons,
        Map<Language, List<String>> words) {

    public Match {
        words = Collections.unmodifiableSortedMap(new TreeMap<>(words));
    }

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

    /** The words both use in the reader's language, or else in the first in which they share any. */
    public List<String> words(Language reader) {
        return words.getOrDefault(reader, words.values().stream().findFirst().orElse(List.of()));
    }

    /** How near they are: the sum of the reasons' weights, and how many words they share where they share most. */
    int weight() {
        return reasons.stream().mapToInt(reason -> reason.weight).sum()
                + words.values().stream().mapToInt(List::size).max().orElse(0);
    }
}
