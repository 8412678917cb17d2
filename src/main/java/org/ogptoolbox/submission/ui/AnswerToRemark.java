package org.ogptoolbox.submission.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Map;
import java.util.Objects;
import org.ogptoolbox.base.DomainException;
import org.ogptoolbox.base.ui.CharacterCount;
import org.ogptoolbox.base.ui.KeptTexts;
import org.ogptoolbox.content.FieldComment;

/** Where a remark is answered; opened on demand, and by itself when an earlier visit left words there. */
final class AnswerToRemark extends KeptTexts {

    private final FieldComment remark;
    private final RemarkDeeds deeds;
    private final TextArea words = new TextArea();

    AnswerToRemark(FieldComment remark, RemarkDeeds deeds, SerializableRunnable closed) {
        super("remark-answer/" + remark.id());
        this.remark = remark;
        this.deeds = deeds;
        addClassName("remark-answering");
        words.setLabel(getTranslation("submission.remark.answer.words"));
        CharacterCount.under(words, getTranslation("submission.remark.answer.help"), FieldComment.LONGEST);
        words.setMinRows(2);
        words.setWidthFull();
        words.setManualValidation(true);
        words.setValue(Objects.requireNonNullElse(remark.answer(), ""));
        var send = new Button(getTranslation("submission.remark.answer.save"), click -> send());
        send.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.PRIMARY);
        var cancel = new Button(getTranslation("submission.remark.answer.cancel"), click -> {
            sent();
            words.setValue(Objects.requireNonNullElse(remark.answer(), ""));
            setVisible(false);
            closed.run();
        });
        cancel.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        var buttons = new Div(send, cancel);
        buttons.addClassNames("row", "tight");
        add(keep("answer", words), buttons);
    }

    void begin() {
        setVisible(true);
        words.focus();
    }

    @Override
    protected void found(long version, Map<String, String> texts) {
        var left = texts.get("answer");
        if (left != null && !left.equals(words.getValue())) {
            words.setValue(left);
            setVisible(true);
        }
    }

    private void send() {
        words.setInvalid(false);
        try {
            deeds.answer(remark, words.getValue());
            sent();
        } catch (DomainException refused) {
            words.setErrorMessage(getTranslation(refused.messageKey(), refused.arguments()));
            words.setInvalid(true);
            words.focus();
        }
    }
}
