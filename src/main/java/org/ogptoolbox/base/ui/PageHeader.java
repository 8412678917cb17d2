package org.ogptoolbox.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;

/** The title of a page, one sentence on what it is for, and its actions. */
public class PageHeader extends Header {

    public PageHeader(String title, String introduction, Component... actions) {
        addClassName("page-header");
        var texts = new Div(new H1(title));
        if (!introduction.isBlank()) {
            texts.add(new Paragraph(introduction));
        }
        var buttons = new Div(actions);
        buttons.addClassNames("row", "tight", "page-actions");
        add(texts, buttons);
    }
}
