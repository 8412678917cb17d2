package org.ogptoolbox.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;

/** What stands where a list would be: why it is empty, and what one can do. */
public class EmptyState extends Div {

    public EmptyState(VaadinIcon icon, String title, String text, Component... actions) {
        this(icon, new H2(title), text, actions);
    }

    private EmptyState(VaadinIcon icon, Component heading, String text, Component... actions) {
        addClassName("empty-state");
        var picture = icon.create();
        picture.getElement().setAttribute("aria-hidden", "true");
        add(picture, heading, new Paragraph(text));
        add(actions);
    }

    /** What stands where a whole page would be. */
    public static EmptyState page(VaadinIcon icon, String title, String text, Component... actions) {
        return new EmptyState(icon, new H1(title), text, actions);
    }
}
