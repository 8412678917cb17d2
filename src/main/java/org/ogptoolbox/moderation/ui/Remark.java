package org.ogptoolbox.moderation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.jspecify.annotations.Nullable;
import org.ogptoolbox.base.Times;
import org.ogptoolbox.base.ui.Badge;
import org.ogptoolbox.content.FieldComment;

/** One remark: who said what when, and whether it is settled. */
class Remark extends Composite<Div> {

    /** @param resolve ticks it off; null where that cannot be done */
    Remark(FieldComment comment, String author, @Nullable Runnable resolve) {
        getContent().addClassName("remark");
        var who = new Span(author);
        who.addClassName("remark-author");
        var when = new Span(getTranslation(
                "moderation.remark.when", Times.moment(comment.createdAt(), getLocale()), comment.round()));
        when.addClassName("remark-when");
        var head = new Div(who, when);
        head.addClassName("remark-head");
        if (comment.resolved()) {
            getContent().addClassName("remark-resolved");
            head.add(settled(comment));
        } else if (resolve != null) {
            head.add(button(resolve));
        }
        var text = new Paragraph(comment.text());
        text.addClassName("typed-text");
        getContent().add(head, text);
        var answer = comment.answer();
        if (answer != null) {
            getContent().add(new Answer(answer));
        }
    }

    private Badge settled(FieldComment comment) {
        return comment.settled() == FieldComment.Settled.LATER
                ? new Badge(getTranslation("moderation.remark.later"), Badge.Tone.INFO, VaadinIcon.CLOCK)
                : new Badge(getTranslation("moderation.remark.resolved"), Badge.Tone.SUCCESS, VaadinIcon.CHECK);
    }

    private Button button(Runnable resolve) {
        var button = new Button(getTranslation("moderation.remark.resolve"), VaadinIcon.CHECK.create());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setDisableOnClick(true);
        button.addClickListener(click -> resolve.run());
        return button;
    }
}
