package org.ogptoolbox.submission.ui;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ogptoolbox.content.Entries;
import org.ogptoolbox.content.Field;
import org.ogptoolbox.content.Kind;
import org.ogptoolbox.content.Link;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** The mention of one other entry: a published one is found by name, any other name may be typed. */
final class LinkEditor extends OneEditor<LinkBox, Link> {

    LinkEditor(Kind kind, Field field, Kind target, Entries entries) {
        super(kind, field, new LinkBox(target, entries));
    }

    @Override
    Optional<Link> named(String label) {
        return input().named(label);
    }

    @Override
    JsonNode json(@Nullable Link value) {
        return value == null || value.name().isBlank() ? MissingNode.getInstance() : Links.json(value);
    }

    @Override
    @SuppressWarnings("NullAway") // Vaadin's combo box is empty when its value is null
    Link value(JsonNode json) {
        return json.isObject() ? Links.link(json) : null;
    }
}
