package org.ogptoolbox.coalition.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import org.ogptoolbox.base.DomainException;
import org.ogptoolbox.base.ui.CharacterCount;
import org.ogptoolbox.base.ui.KeptTexts;
import org.ogptoolbox.coalition.LetterRules;
import org.ogptoolbox.workflow.WorkItemId;

/** Yes or no, and a few words with it. What is wrong with the words is said where they stand, and they stay. */
class AnswerForm extends KeptTexts {

    private final TextArea words = new TextArea();
    private final Div buttons = new Div();

    /** @param id of the work item */
    AnswerForm(WorkItemId id, String label, String help) {
        super("answer/" + id);
        addClassName("answer-form");
        words.setLabel(label);
        CharacterCount.under(words, help, LetterRules.LONGEST);
        words.setWidthFull();
        words.setMinRows(3);
        words.setManualValidation(true);
        buttons.addClassName("row");
        add(keep("words", words), buttons);
    }

    AnswerForm yes(String label, SerializableConsumer<String> deed) {
        var button = button(label, deed);
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return this;
    }

    AnswerForm no(String label, SerializableConsumer<String> deed) {
        button(label, deed);
        return this;
    }

    private Button button(String label, SerializableConsumer<String> deed) {
        var button = new Button(label);
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
        buttons.add(button);
        return button;
    }
}
