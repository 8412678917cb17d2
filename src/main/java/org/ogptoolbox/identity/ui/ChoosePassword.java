package org.ogptoolbox.identity.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Locale;
import org.ogptoolbox.base.Messages;
import org.ogptoolbox.identity.AccountRules;

/** Choosing a password for an address that a link has proved. The click on the button is what uses the link. */
class ChoosePassword extends Div {

    private final PasswordField password = new PasswordField();

    ChoosePassword(String email, String buttonText, Messages messages, SerializableConsumer<String> chosen) {
        addClassName("form-stack");
        var address = new TextField(getTranslation("identity.email"));
        address.setValue(email);
        address.setReadOnly(true);
        address.setAutocomplete(Autocomplete.USERNAME);
        password.setLabel(getTranslation("identity.password.new"));
        password.setHelperText(getTranslation("identity.password.rule", AccountRules.PASSWORD_MIN));
        password.setAutocomplete(Autocomplete.NEW_PASSWORD);
        password.setRequiredIndicatorVisible(true);
        var submit = new Button(buttonText, click -> {
            var problem = AccountRules.passwordProblem(password.getValue(), email);
            if (problem.isPresent()) {
                refuse(messages.get(problem.get(), locale()));
            } else {
                password.setInvalid(false);
                chosen.accept(password.getValue());
            }
        });
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        submit.addClickShortcut(Key.ENTER).listenOn(this);
        submit.setDisableOnClick(false);
        add(address, password, submit);
    }

    void refuse(String sentence) {
        password.setErrorMessage(sentence);
        password.setInvalid(true);
        password.focus();
    }

    private Locale locale() {
        return getLocale();
    }
}
