package org.ogptoolbox.moderation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** What the contributor answered to a remark, below it. */
class Answer extends Composite<Div> {

    Answer(String text) {
        getContent().addClassName("remark-answer");
        var who = new Span(getTranslation("moderation.remark.answer"));
        who.addClassName("remark-when");
        var words = new Paragraph(text);
        words.addClassName("typed-text");
        getContent().add(who, words);
    }
}
