package org.ogptoolbox.moderation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import org.ogptoolbox.base.DomainException;
import org.ogptoolbox.base.ui.CharacterCount;
import org.ogptoolbox.base.ui.KeptTexts;
import org.ogptoolbox.moderation.ReviewDecision;
import org.ogptoolbox.workflow.WorkItemId;

/** Agree or object, with a few words. What is wrong with the words is said where they stand, and they stay. */
class ConsultForm extends KeptTexts {

    private final TextArea words = new TextArea();
    private final Button agree = new Button();
    private final Button object = new Button();

    ConsultForm(WorkItemId id) {
        super("consult/" + id);
        addClassName("answer-form");
        words.setLabel(getTranslation("moderation.consult.words"));
        CharacterCount.under(words, getTranslation("moderation.consult.words.help"), ReviewDecision.LONGEST);
        words.setWidthFull();
        words.setMinRows(3);
        words.setManualValidation(true);
        agree.setText(getTranslation("moderation.consult.agree"));
        agree.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        object.setText(getTranslation("moderation.consult.object"));
        var buttons = new Div(agree, object);
        buttons.addClassName("row");
        add(keep("words", words), buttons);
    }

    ConsultForm agree(SerializableConsumer<String> deed) {
        return listen(agree, deed);
    }

    ConsultForm object(SerializableConsumer<String> deed) {
        return listen(object, deed);
    }

    private ConsultForm listen(Button button, SerializableConsumer<String> deed) {
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            words.setInvalid(false);
            try {
                deed.accept(words.getValue());
                sent();
            } catch (DomainException refused) {
                words.setErrorMessage(getTranslation(refused.messageKey(), refused.arguments()));
                words.setInvalid(true);
                words.focus();
            } finally {
                button.setEnabled(true);
            }
        });
        return this;
    }
}
