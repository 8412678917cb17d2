package org.ogptoolbox.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the page of an entry shows in one reader's language, worded and in order; {@code templates/entry/article.html}
 * draws it. What is empty is not in it.
 *
 * @param kind what the entry is, and its path for the style sheet
 * @param title its name; a placeholder while it has none
 * @param lead the sentence that introduces it
 * @param actions where to go from here: the website, the source code
 * @param sections the texts
 * @param listings lists of named things: milestones, resources
 * @param criteria technical criteria with their evidence
 * @param facts everything else, at a glance
 * @param notice what the reader should know of the languages of this page
 */
record Article(
        Term kind,
        Passage title,
        @Nullable Passage lead,
        List<String> chips,
        List<Value> actions,
        List<Passage> sections,
        List<Listing> listings,
        Criteria criteria,
        List<Fact> facts,
        @Nullable String notice) {

    /** A word of ours and the code it stands for. */
    record Term(String code, String label) {}

    /**
     * A text typed by people.
     *
     * @param html safe HTML: escaped, or rendered from Markdown and sanitized
     * @param lang its language when it is not the reader's, else null
     * @param dir the writing direction that goes with {@code lang}
     * @param note what the reader should know of this text: another language, a machine's or an outdated translation
     */
    record Passage(
            @Nullable String heading,
            String html,
            @Nullable String lang,
            @Nullable String dir,
            @Nullable String note) {

        Passage under(String title) {
            return new Passage(title, html, lang, dir, note);
        }
    }

    /** A value, with the address it leads to if it does; {@code external} when that is not ours. */
    record Value(String text, @Nullable String href, boolean external) {

        static Value of(String text) {
            return new Value(text, null, false);
        }
    }

    /** A field with its values, and where they come from. */
    record Fact(String label, List<Value> values, @Nullable String evidence) {}

    /**
     * Technical criteria.
     *
     * @param evidence where most of them come from, said once; a fact says it only where it comes from elsewhere
     */
    record Criteria(List<Fact> facts, @Nullable String evidence) {

        static Criteria of(List<Fact> facts) {
            var counts = facts.stream()
                    .map(Fact::evidence)
                    .filter(Objects::nonNull)
                    .collect(Collectors.groupingBy(said -> said, LinkedHashMap::new, Collectors.counting()));
            var most = counts.entrySet().stream()
                    .filter(entry -> entry.getValue() > 1)
                    .max(Map.Entry.comparingByValue())
                    .map(Map.Entry::getKey)
                    .orElse(null);
            return new Criteria(
                    facts.stream()
                            .map(fact -> Objects.equals(fact.evidence(), most)
                                    ? new Fact(fact.label(), fact.values(), null)
                                    : fact)
                            .toList(),
                    most);
        }
    }

    /** Named things below a heading. */
    record Listing(String heading, List<Row> rows) {}

    /** One of the named things. */
    record Row(Passage term, Passage text) {}

    /** Whether nothing was written yet but perhaps the name. */
    public boolean blank() {
        return lead == null
                && sections.isEmpty()
                && criteria.facts().isEmpty()
                && facts.isEmpty()
                && listings.isEmpty();
    }
}
