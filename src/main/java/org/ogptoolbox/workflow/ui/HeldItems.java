package org.ogptoolbox.workflow.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.ogptoolbox.base.ui.EmptyState;

/** Who has which work item, so that what stays too long in somebody's hands can be given to others. */
class HeldItems extends Composite<Div> {

    private final HandOvers handOvers;

    HeldItems(HandOvers handOvers) {
        this.handOvers = handOvers;
        getContent().addClassName("workflows-held");
    }

    void show() {
        getContent().removeAll();
        var held = handOvers.held(getLocale());
        if (held.isEmpty()) {
            getContent()
                    .add(new EmptyState(
                            VaadinIcon.HANDS_UP,
                            getTranslation("workflow-ui.held.none"),
                            getTranslation("workflow-ui.held.none.text")));
            return;
        }
        var list = new UnorderedList();
        list.addClassNames("panels", "workflows-list");
        held.forEach(text -> list.add(row(text)));
        getContent().add(list);
    }

    private ListItem row(ItemText text) {
        var buttons = new Div();
        buttons.addClassName("task-actions");
        handOvers.buttons(text.item(), getLocale(), this::show).forEach(buttons::add);
        return new ListItem(
                new H3(text.title()),
                new Paragraph(getTranslation(
                        "workflow-ui.held.where", text.step(), text.assignee(), text.since(), text.due())),
                buttons);
    }
}
