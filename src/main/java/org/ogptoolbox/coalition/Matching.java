package org.ogptoolbox.coalition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.catalogue.PublishedEntry;
import org.ogptoolbox.coalition.Match.Reason;
import org.ogptoolbox.content.ActionProposal.Resource;

/**
 * What one contribution seeks and another offers. They fit when they are the same sort of thing and something else speaks
 * for them: the same action, or words in common in one of their languages that not everybody uses. Of several fits between
 * two contributions the nearest of each sort is kept.
 */
final class Matching {

    /** "Something else" says too little: only words tell. */
    private static final String OTHER = "other";

    /** Shorter words are mostly those of grammar, in English, French and Spanish alike. */
    private static final int SHORTEST_WORD = 6;

    private Matching() {}

    /** All fits, nearest first. */
    static List<Match> among(List<PublishedEntry> contributions) {
        return among(contributions, contribution -> true);
    }

    /** The fits that concern at least one of those wanted, nearest first. */
    static List<Match> among(List<PublishedEntry> contributions, Predicate<PublishedEntry> wanted) {
        var matches = new ArrayList<Match>();
        var chosen = contributions.stream().filter(wanted).toList();
        for (var seeker : contributions) {
            for (var offerer : wanted.test(seeker) ? contributions : chosen) {
                if (!sameOrganisation(seeker, offerer)) {
                    matches.addAll(between(seeker, offerer));
                }
            }
        }
        matches.sort(Comparator.comparingInt(Match::weight)
                .reversed()
                .thenComparing(match -> match.seeker().content().title())
                .thenComparing(match -> match.offerer().content().title()));
        return matches;
    }

    private static List<Match> between(PublishedEntry seeker, PublishedEntry offerer) {
        var best = new HashMap<String, Match>();
        for (var sought : Members.proposal(seeker).sought()) {
            for (var offered : Members.proposal(offerer).offered()) {
                if (!sought.type().equals(offered.type())) {
                    continue;
                }
                var match = match(seeker, sought, offerer, offered);
                if (fits(match)) {
                    best.merge(sought.type(), match, (one, other) -> other.weight() > one.weight() ? other : one);
                }
            }
        }
        return List.copyOf(best.values());
    }

    private static Match match(PublishedEntry seeker, Resource sought, PublishedEntry offerer, Resource offered) {
        var one = Members.proposal(seeker);
        var other = Members.proposal(offerer);
        var words = common(sought, offered);
        var reasons = EnumSet.noneOf(Reason.class);
        if (Objects.equals(one.action(), other.action())) {
            reasons.add(Reason.SAME_ACTION);
        }
        if (!words.isEmpty()) {
            reasons.add(Reason.SAME_WORDS);
        }
        if (one.country() != null && one.country().equals(other.country())) {
            reasons.add(Reason.SAME_COUNTRY);
        }
        return new Match(seeker, sought, offerer, offered, reasons, words);
    }

    private static boolean fits(Match match) {
        return match.reasons().contains(Reason.SAME_WORDS)
                || (match.reasons().contains(Reason.SAME_ACTION)
                        && !match.sought().type().equals(OTHER));
    }

    private static Map<Language, List<String>> common(Resource one, Resource other) {
        var common = new HashMap<Language, List<String>>();
        for (var language : one.text().texts().keySet()) {
            var words = new LinkedHashSet<>(words(one, language));
            words.retainAll(words(other, language));
            if (!words.isEmpty()) {
                common.put(language, List.copyOf(words));
            }
        }
        return common;
    }

    private static Set<String> words(Resource resource, Language language) {
        var words = new LinkedHashSet<String>();
        var text = resource.text().text(language).orElse("");
        for (var word : text.toLowerCase(language.locale()).split("[^\\p{L}\\p{N}]+")) {
            if (word.length() >= SHORTEST_WORD && !GenericWords.contain(word, language)) {
                words.add(word);
            }
        }
        return words;
    }

    private static boolean sameOrganisation(PublishedEntry one, PublishedEntry other) {
        return one.id().equals(other.id()) || SpeakerRows.same(Members.organisation(one), Members.organisation(other));
    }
}
