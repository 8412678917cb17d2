package org.ogptoolbox.submission.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Map;
import org.ogptoolbox.base.Times;
import org.ogptoolbox.base.ui.Badge;
import org.ogptoolbox.content.FieldComment;
import org.ogptoolbox.identity.AccountId;

/** What reviewers remarked at one field, each with a button that ticks it off. */
final class Remarks extends Div {

    private final Map<AccountId, String> names;
    private final SerializableConsumer<FieldComment> done;

    Remarks(List<FieldComment> comments, Map<AccountId, String> names, SerializableConsumer<FieldComment> done) {
        this.names = names;
        this.done = done;
        addClassName("remarks");
        comments.forEach(comment -> add(remark(comment)));
    }

    private Div remark(FieldComment comment) {
        var who = new Span(getTranslation(
                "submission.remark.by",
                names.getOrDefault(comment.author(), ""),
                Times.moment(comment.createdAt(), getLocale())));
        who.addClassName("remark-by");
        var text = new Paragraph(comment.text());
        text.addClassName("remark-text");
        var remark = new Div(who, text);
        remark.addClassName("remark");
        if (comment.resolved()) {
            remark.addClassName("resolved");
            remark.add(new Badge(getTranslation("submission.remark.resolved"), Badge.Tone.SUCCESS, VaadinIcon.CHECK));
        } else {
            var button = new Button(getTranslation("submission.remark.resolve"), click -> done.accept(comment));
            button.addThemeVariants(ButtonVariant.LUMO_SMALL);
            button.setAriaLabel(getTranslation("submission.remark.resolve-this", comment.text()));
            remark.add(button);
        }
        return remark;
    }
}
