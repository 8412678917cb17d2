package org.ogptoolbox.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;

/** What the pages before sign-in share: a title, a sentence, links to one another. */
abstract class AnonymousPage extends Div implements HasDynamicTitle {

    private final String titleKey;

    AnonymousPage(String titleKey) {
        this.titleKey = titleKey;
        addClassName("anonymous-page");
    }

    void show(String introduction, Component... parts) {
        removeAll();
        add(new H1(getPageTitle()));
        if (!introduction.isBlank()) {
            add(new Paragraph(introduction));
        }
        add(parts);
    }

    /** What was asked is done; the page tells it in place of the form and says it to screen readers. */
    void done(String sentence, Component... links) {
        var told = new Paragraph(sentence);
        told.addClassName("form-done");
        told.getElement().setAttribute("role", "status");
        removeAll();
        add(new H1(getPageTitle()), told, links(links));
    }

    Component links(Component... links) {
        var row = new Div(links);
        row.addClassName("form-links");
        return row;
    }

    Anchor link(String path, String key) {
        return new Anchor(path, getTranslation(key));
    }

    @Override
    public String getPageTitle() {
        return getTranslation(titleKey);
    }
}
