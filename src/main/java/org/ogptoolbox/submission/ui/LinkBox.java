package org.ogptoolbox.submission.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.data.provider.Query;
import org.ogptoolbox.content.Entries;
import org.ogptoolbox.content.Kind;
import org.ogptoolbox.content.Link;

/** The mention of one entry: a published one is found by name, any other name may be typed. */
public class LinkBox extends ComboBox<Link> {

    public LinkBox(Kind target, Entries entries) {
        setItemLabelGenerator(Link::name);
        setItems((Query<Link, String> query) -> Links.published(entries, target, query));
        setAllowCustomValue(true);
        addCustomValueSetListener(event -> setValue(new Link(event.getDetail().strip(), null)));
        setClearButtonVisible(true);
        setPlaceholder(getTranslation("submission.field.find-or-type"));
    }
}
