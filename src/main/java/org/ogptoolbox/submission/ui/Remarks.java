package org.ogptoolbox.submission.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.Map;
import org.ogptoolbox.base.Times;
import org.ogptoolbox.base.ui.Badge;
import org.ogptoolbox.content.FieldComment;
import org.ogptoolbox.identity.AccountId;

/** What reviewers remarked at one field, each with a button that ticks it off and one that answers it. */
final class Remarks extends Div {

    private final Map<AccountId, String> names;
    private final RemarkDeeds deeds;

    Remarks(List<FieldComment> comments, Map<AccountId, String> names, RemarkDeeds deeds) {
        this.names = names;
        this.deeds = deeds;
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
        var answer = comment.answer();
        if (answer != null) {
            remark.add(new AnswerText(answer, getTranslation("submission.remark.your-answer")));
        }
        if (comment.resolved()) {
            remark.addClassName("resolved");
            remark.add(new Badge(getTranslation("submission.remark.resolved"), Badge.Tone.SUCCESS, VaadinIcon.CHECK));
        } else {
            addDeeds(remark, comment);
        }
        return remark;
    }

    private void addDeeds(Div remark, FieldComment comment) {
        var done = new Button(getTranslation("submission.remark.resolve"), click -> deeds.done(comment));
        done.addThemeVariants(ButtonVariant.SMALL);
        done.setAriaLabel(getTranslation("submission.remark.resolve-this", comment.text()));
        var way = comment.answered() ? "change" : "answer";
        var answer = new Button(getTranslation("submission.remark." + way));
        answer.addThemeVariants(ButtonVariant.SMALL);
        answer.setAriaLabel(getTranslation("submission.remark." + way + "-this", comment.text()));
        var form = new AnswerToRemark(comment, deeds, answer::focus);
        form.setVisible(false);
        answer.addClickListener(click -> form.begin());
        var buttons = new Div(done, answer);
        buttons.addClassNames("row", "tight");
        remark.add(buttons, form);
    }
}
