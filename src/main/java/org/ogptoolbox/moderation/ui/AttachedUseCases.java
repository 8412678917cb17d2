package org.ogptoolbox.moderation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.ogptoolbox.content.Kind;
import org.ogptoolbox.moderation.SignOffFile;

/** The use cases that will stand on a tool's page. */
class AttachedUseCases extends Composite<Section> {

    AttachedUseCases(SignOffFile file) {
        setVisible(file.revision().kind() == Kind.TOOL);
        getContent().add(new H3(getTranslation("moderation.use-cases")));
        if (file.useCases().isEmpty()) {
            getContent().add(new Paragraph(getTranslation("moderation.use-cases.none")));
            return;
        }
        var list = new UnorderedList();
        file.useCases().forEach(match -> {
            var state = new Span(getTranslation(match.published() ? "moderation.published" : "moderation.unpublished"));
            state.addClassName("hint-state");
            list.add(new ListItem(new Span(match.title()), state));
        });
        getContent().add(list);
    }
}
