package org.ogptoolbox.submission.ui;

import com.vaadin.flow.data.provider.Query;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.ogptoolbox.content.Entries;
import org.ogptoolbox.content.Kind;
import org.ogptoolbox.content.Link;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Mentions of other entries as JSON, and those that pickers offer. */
final class Links {

    /** How many published entries a picker offers; one who does not find theirs types on. */
    private static final int OFFERED = 30;

    private Links() {}

    static Stream<Link> published(Entries entries, Kind kind, Query<Link, String> query) {
        var found = entries.published(kind, query.getFilter().orElse(""), OFFERED);
        return found.stream()
                .skip(query.getOffset())
                .limit(query.getLimit())
                .map(match -> new Link(match.title(), match.id().value()));
    }

    /**
     * What a typed name stands for: the only published entry that is called exactly so but for capitals, else a name alone.
     * Empty when nothing but blanks was typed.
     */
    static Optional<Link> named(Entries entries, Kind kind, String typed) {
        var name = typed.strip();
        if (name.isEmpty()) {
            return Optional.empty();
        }
        var same = entries.published(kind, name, OFFERED).stream()
                .filter(match -> match.title().equalsIgnoreCase(name))
                .toList();
        return Optional.of(
                same.size() == 1
                        ? new Link(same.getFirst().title(), same.getFirst().id().value())
                        : new Link(name, null));
    }

    static JsonNode json(Link link) {
        var json = JsonNodeFactory.instance.objectNode().put("name", link.name());
        var entry = link.entry();
        if (entry != null) {
            json.put("entry", entry.toString());
        }
        return json;
    }

    static Link link(JsonNode json) {
        var entry = json.path("entry");
        return new Link(json.path("name").asString(""), entry.isString() ? UUID.fromString(entry.stringValue()) : null);
    }
}
