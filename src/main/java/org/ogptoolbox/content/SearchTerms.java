package org.ogptoolbox.content;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * What a revision is found by when somebody looks for the same thing again: its words, the beginnings of its name, its
 * name with one letter left out (two names with one letter wrong share such a form), and its addresses.
 */
@Component
class SearchTerms {

    private static final int LONGEST = 118;
    private static final int SHORTEST_BEGINNING = 3;
    private static final int LONGEST_BEGINNING = 12;
    private static final int MOST_WORDS = 8;

    private final JdbcTemplate jdbc;

    SearchTerms(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Lets others find the revision; its row must have been written. */
    void index(UUID revision, Content content) {
        drop(revision);
        var rows = of(content).stream()
                .map(term -> new Object[] {content.kind().name(), term, revision})
                .toList();
        jdbc.batchUpdate("insert into content_term (kind, term, revision_id) values (?, ?, ?)", rows);
    }

    /** Nobody finds the revision any more. */
    void drop(UUID revision) {
        jdbc.update("delete from content_term where revision_id = ?", revision);
    }

    static Set<String> of(Content content) {
        var terms = new LinkedHashSet<String>();
        for (var title : SearchTitle.forms(content.title())) {
            terms.addAll(words(title));
            terms.addAll(beginnings(title));
            terms.addAll(misspellings(title));
        }
        terms.addAll(same(content));
        return terms;
    }

    static List<String> words(SearchTitle title) {
        return title.words().stream()
                .distinct()
                .limit(MOST_WORDS)
                .map(word -> term("w", word))
                .toList();
    }

    static List<String> beginnings(SearchTitle title) {
        var name = title.squashed();
        return IntStream.rangeClosed(SHORTEST_BEGINNING, Math.min(name.length(), LONGEST_BEGINNING))
                .mapToObj(length -> term("b", name.substring(0, length)))
                .toList();
    }

    /** The longest beginning of what was typed so far. */
    static List<String> beginning(SearchTitle title) {
        var all = beginnings(title);
        return all.isEmpty() ? List.of() : List.of(all.getLast());
    }

    static List<String> misspellings(SearchTitle title) {
        var name = title.squashed();
        var start = name.substring(0, Math.min(name.length(), LONGEST_BEGINNING));
        if (start.length() <= SHORTEST_BEGINNING) {
            return List.of();
        }
        return Stream.concat(
                        Stream.of(start),
                        IntStream.range(0, start.length())
                                .mapToObj(index -> start.substring(0, index) + start.substring(index + 1)))
                .map(form -> term("m", form))
                .distinct()
                .toList();
    }

    /** What only the same thing has. */
    static List<String> same(Content content) {
        return Stream.concat(
                        places(content.addresses()).stream(),
                        content.identities().stream().map(code -> term("i", code)))
                .toList();
    }

    static List<String> places(Collection<String> addresses) {
        return addresses.stream()
                .flatMap(address -> WebAddress.place(address).stream())
                .map(place -> term("a", place))
                .distinct()
                .toList();
    }

    private static String term(String sort, String value) {
        var whole = sort + ":" + value;
        return whole.length() <= LONGEST
                ? whole
                : sort + "#" + UUID.nameUUIDFromBytes(value.getBytes(StandardCharsets.UTF_8));
    }
}
