package org.ogptoolbox.submission.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Paragraph;

/** What somebody wrote, as they wrote it. */
@Tag("blockquote")
class Quote extends HtmlContainer {

    Quote(String text) {
        addClassName("quote");
        add(new Paragraph(text));
    }
}
