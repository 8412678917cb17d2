package org.ogptoolbox.base.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.HasDynamicTitle;

/** A page that says what went wrong and where to go from there. */
abstract class ErrorPage extends Div implements HasDynamicTitle {

    private String title = "";

    /** Shows a title and a sentence in place of whatever was there. */
    void show(VaadinIcon icon, String newTitle, String text) {
        title = newTitle;
        removeAll();
        addClassNames("error-page", "empty-state");
        var picture = icon.create();
        picture.getElement().setAttribute("aria-hidden", "true");
        add(picture, new H1(newTitle), new Paragraph(text), new Anchor("", getTranslation("base.error.home")));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
