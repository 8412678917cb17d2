package org.ogptoolbox.coalition.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import org.ogptoolbox.base.DomainException;
import org.ogptoolbox.base.ui.CharacterCount;
import org.ogptoolbox.base.ui.KeptTexts;
import org.ogptoolbox.coalition.LetterRules;

/** A text and the button that sends it; what is refused stays where it was typed. */
class LetterForm extends KeptTexts {

    /** @param name what distinguishes this letter from others */
    LetterForm(String name, String send, SerializableConsumer<String> deed) {
        super(name);
        addClassName("form-stack");
        var text = new TextArea(getTranslation("coalition.letter"));
        CharacterCount.under(text, getTranslation("coalition.letter.help"), LetterRules.LONGEST);
        text.setMinRows(5);
        text.setManualValidation(true);
        text.setWidthFull();
        var button = new Button(send);
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            text.setInvalid(false);
            try {
                deed.accept(text.getValue());
                sent();
            } catch (DomainException refused) {
                text.setErrorMessage(getTranslation(refused.messageKey(), refused.arguments()));
                text.setInvalid(true);
                text.focus();
            } finally {
                button.setEnabled(true);
            }
        });
        add(keep("text", text), button);
    }
}
