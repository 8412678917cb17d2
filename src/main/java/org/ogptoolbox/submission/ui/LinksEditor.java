package org.ogptoolbox.submission.ui;

import com.vaadin.flow.data.provider.Query;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.ogptoolbox.content.Entries;
import org.ogptoolbox.content.Field;
import org.ogptoolbox.content.Kind;
import org.ogptoolbox.content.Link;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.MissingNode;

/** Mentions of other entries: those that are published are found by name, any other name may be typed. */
final class LinksEditor extends SeveralEditor<Link> {

    private final Kind target;
    private final transient Entries entries;

    LinksEditor(Kind kind, Field field, Kind target, Entries entries) {
        super(kind, field);
        this.target = target;
        this.entries = entries;
        input().setItemLabelGenerator(Link::name);
        input().setItems((Query<Link, String> query) -> Links.published(entries, target, query));
        input().setAllowCustomValue(true);
        input().addCustomValueSetListener(event -> addNames(event.getDetail()));
        input().setPlaceholder(getTranslation("submission.field.find-or-type"));
    }

    private void addNames(String typed) {
        var links = new LinkedHashSet<>(input().getValue());
        for (var name : typed.split("[;\\n]", -1)) {
            named(name).ifPresent(links::add);
        }
        input().setValue(links);
    }

    @Override
    Optional<Link> named(String label) {
        return Links.named(entries, target, label);
    }

    @Override
    JsonNode json(Set<Link> value) {
        if (value.isEmpty()) {
            return MissingNode.getInstance();
        }
        var list = JsonNodeFactory.instance.arrayNode();
        value.forEach(link -> list.add(Links.json(link)));
        return list;
    }

    @Override
    Set<Link> value(JsonNode json) {
        var links = new LinkedHashSet<Link>();
        json.forEach(item -> links.add(Links.link(item)));
        return links;
    }
}
