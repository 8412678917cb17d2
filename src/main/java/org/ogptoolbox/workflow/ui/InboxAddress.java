package org.ogptoolbox.workflow.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.workflow.WorkItemQuery;

/** The inbox's filters in the address: what can be bookmarked, reloaded, and carried along from item to item. */
public final class InboxAddress {

    public static final String PATH = "inbox";

    private static final int LONGEST = 200;

    private InboxAddress() {}

    /** Reads what it understands; anything else in the address is as if it were not there. */
    public static WorkItemQuery read(QueryParameters address) {
        return new WorkItemQuery(
                flag(address, "mine"),
                flag(address, "unassigned"),
                flag(address, "overdue"),
                text(address, "step").orElse(null),
                text(address, "kind").orElse(null),
                text(address, "language").flatMap(InboxAddress::language).orElse(null),
                text(address, "text").orElse(null),
                text(address, "sort").flatMap(InboxAddress::sort).orElse(WorkItemQuery.Sort.DUE));
    }

    /** The shortest address that {@link #read} understands as this query. */
    public static QueryParameters write(WorkItemQuery query) {
        var parameters = new LinkedHashMap<String, String>();
        put(parameters, "mine", query.mine() ? "1" : null);
        put(parameters, "unassigned", query.unassigned() ? "1" : null);
        put(parameters, "overdue", query.overdue() ? "1" : null);
        put(parameters, "step", query.step());
        put(parameters, "kind", query.kind());
        var language = query.language();
        put(parameters, "language", language == null ? null : language.tag());
        put(parameters, "text", query.text());
        put(
                parameters,
                "sort",
                query.sort() == WorkItemQuery.Sort.DUE
                        ? null
                        : query.sort().name().toLowerCase(Locale.ROOT));
        return QueryParameters.simple(parameters);
    }

    /** A path with the query behind it, for links. */
    public static String of(String path, WorkItemQuery query) {
        var parameters = write(query).getQueryString();
        return parameters.isEmpty() ? path : path + "?" + parameters;
    }

    private static void put(Map<String, String> parameters, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            parameters.put(name, value);
        }
    }

    private static boolean flag(QueryParameters address, String name) {
        return address.getSingleParameter(name).filter("1"::equals).isPresent();
    }

    private static Optional<String> text(QueryParameters address, String name) {
        return address.getSingleParameter(name)
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .map(value -> value.substring(0, Math.min(value.length(), LONGEST)));
    }

    private static Optional<Language> language(String tag) {
        return Language.INTERFACE.stream()
                .filter(language -> language.tag().equals(tag))
                .findFirst();
    }

    private static Optional<WorkItemQuery.Sort> sort(String name) {
        for (var sort : WorkItemQuery.Sort.values()) {
            if (sort.name().equalsIgnoreCase(name)) {
                return Optional.of(sort);
            }
        }
        return Optional.empty();
    }
}
