package org.ogptoolbox.submission.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** What was answered to a remark, below it. */
final class AnswerText extends Div {

    AnswerText(String answer, String whose) {
        addClassName("remark-answer");
        var who = new Span(whose);
        who.addClassName("remark-by");
        var text = new Paragraph(answer);
        text.addClassName("remark-text");
        add(who, text);
    }
}
