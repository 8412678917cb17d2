package org.ogptoolbox.submission.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.data.provider.Query;
import java.util.Optional;
import org.ogptoolbox.content.Entries;
import org.ogptoolbox.content.Kind;
import org.ogptoolbox.content.Link;

/** The mention of one entry: a published one is found by name, any other name may be typed. */
public class LinkBox extends ComboBox<Link> {

    private final transient Entries entries;
    private final Kind target;

    public LinkBox(Kind target, Entries entries) {
        this.target = target;
        this.entries = entries;
        setItemLabelGenerator(Link::name);
        setItems((Query<Link, String> query) -> Links.published(entries, target, query));
        setAllowCustomValue(true);
        addCustomValueSetListener(event -> named(event.getDetail()).ifPresent(this::setValue));
        setClearButtonVisible(true);
        setPlaceholder(getTranslation("submission.field.find-or-type"));
    }

    /** The published entry with this name, else one that is known by its name alone; empty for a blank name. */
    public Optional<Link> named(String typed) {
        return Links.named(entries, target, typed);
    }
}
