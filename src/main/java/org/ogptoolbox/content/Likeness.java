package org.ogptoolbox.content;

import java.util.HashSet;
import java.util.List;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** How near two titles are, 0 to 1. */
final class Likeness {

    /** Below this, two names are merely both names. */
    static final double WORTH_SHOWING = 0.6;

    private static final double SAME_WORDS = 0.95;
    private static final double BEGINNING = 0.85;
    private static final double CONTAINED = 0.7;
    private static final double MISSPELT = 0.9;

    private static final JaroWinklerSimilarity JARO_WINKLER = new JaroWinklerSimilarity();
    private static final LevenshteinDistance LEVENSHTEIN = LevenshteinDistance.getDefaultInstance();

    private Likeness() {}

    /** How near what was typed is to a title, whichever way both are read. */
    static double of(List<SearchTitle> asked, String title) {
        return SearchTitle.forms(title).stream()
                .flatMap(form -> asked.stream().map(one -> of(one, form)))
                .max(Double::compare)
                .orElse(0.0);
    }

    static double of(SearchTitle one, SearchTitle other) {
        var a = one.squashed();
        var b = other.squashed();
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        if (a.equals(b)) {
            return 1;
        }
        return Math.max(shared(one, other), Math.max(begun(a, b), misspelt(a, b)));
    }

    /** The same words in another order, or all words of one in the other. */
    private static double shared(SearchTitle one, SearchTitle other) {
        var a = new HashSet<>(one.words());
        var b = new HashSet<>(other.words());
        if (a.equals(b)) {
            return SAME_WORDS;
        }
        var shorter = Math.min(a.size(), b.size());
        var longer = Math.max(a.size(), b.size());
        var common = new HashSet<>(a);
        common.retainAll(b);
        return common.size() == shorter ? CONTAINED + 0.2 * shorter / longer : 0;
    }

    /** One goes on where the other ends. */
    private static double begun(String a, String b) {
        var shorter = a.length() < b.length() ? a : b;
        var longer = a.length() < b.length() ? b : a;
        return shorter.length() >= 3 && longer.startsWith(shorter)
                ? BEGINNING + 0.1 * shorter.length() / longer.length()
                : 0;
    }

    /** Most letters are the same; Jaro-Winkler alone is too kind to names that merely begin alike. */
    private static double misspelt(String a, String b) {
        var kept = 1 - (double) LEVENSHTEIN.apply(a, b) / Math.max(a.length(), b.length());
        return kept < 0.7 ? 0 : MISSPELT * (JARO_WINKLER.apply(a, b) + kept) / 2;
    }
}
