package org.ogptoolbox.moderation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.ogptoolbox.moderation.SignOffFile;

/** What will stand on the entry's page to show what it is good for. */
class AttachedEntries extends Composite<Section> {

    AttachedEntries(SignOffFile file) {
        setVisible(!file.revision().kind().backedBy().isEmpty());
        getContent()
                .add(new H3(getTranslation(
                        "moderation.attached." + file.revision().kind().path())));
        if (file.attached().isEmpty()) {
            getContent()
                    .add(new Paragraph(getTranslation(
                            "moderation.attached.none." + file.revision().kind().path())));
            return;
        }
        var list = new UnorderedList();
        file.attached().forEach(match -> {
            var state = new Span(getTranslation(match.published() ? "moderation.published" : "moderation.unpublished"));
            state.addClassName("hint-state");
            list.add(new ListItem(new Span(match.title()), state));
        });
        getContent().add(list);
    }
}
