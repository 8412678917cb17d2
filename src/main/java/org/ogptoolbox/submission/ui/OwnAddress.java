package org.ogptoolbox.submission.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.ogptoolbox.content.Kind;
import org.ogptoolbox.submission.OwnEntries.Query;
import org.ogptoolbox.submission.OwnEntry.Show;

/**
 * What my submissions show, as an address that can be bookmarked.
 *
 * @param page from 1
 */
record OwnAddress(Query query, int page) {

    /** Reads what it understands; anything else in the address is as if it were not there. */
    static OwnAddress read(QueryParameters address) {
        var show = address.getSingleParameter("show")
                .flatMap(name -> Arrays.stream(Show.values())
                        .filter(one -> word(one).equals(name))
                        .findFirst())
                .orElse(Show.ALL);
        var kind = address.getSingleParameter("kind")
                .flatMap(path -> Arrays.stream(Kind.values())
                        .filter(one -> one.path().equals(path))
                        .findFirst())
                .orElse(null);
        var text = address.getSingleParameter("text")
                .map(String::strip)
                .filter(typed -> !typed.isEmpty())
                .map(typed -> typed.substring(0, Math.min(typed.length(), OwnFilters.LONGEST)))
                .orElse(null);
        var page = address.getSingleParameter("page")
                .filter(number -> number.matches("[1-9]\\d{0,5}"))
                .map(Integer::valueOf)
                .orElse(1);
        return new OwnAddress(new Query(show, kind, text), page);
    }

    /** The shortest address that {@link #read} understands as this. */
    QueryParameters write() {
        var parameters = new LinkedHashMap<String, String>();
        put(parameters, "show", query.show() == Show.ALL ? null : word(query.show()));
        put(parameters, "kind", query.kind() == null ? null : query.kind().path());
        put(parameters, "text", query.text());
        put(parameters, "page", page == 1 ? null : String.valueOf(page));
        return QueryParameters.simple(parameters);
    }

    private static void put(LinkedHashMap<String, String> parameters, String name, @Nullable String value) {
        if (value != null) {
            parameters.put(name, value);
        }
    }

    private static String word(Show show) {
        return show.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
