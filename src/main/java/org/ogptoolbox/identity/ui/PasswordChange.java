package org.ogptoolbox.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import org.ogptoolbox.base.DomainException;
import org.ogptoolbox.base.Messages;
import org.ogptoolbox.base.ui.Notices;
import org.ogptoolbox.identity.AccountRules;
import org.ogptoolbox.identity.MyAccount;

/** Changing one's own password. */
class PasswordChange extends Section {

    private final transient MyAccount myAccount;
    private final transient Messages messages;
    private final String email;
    private final PasswordField present = new PasswordField();
    private final PasswordField wanted = new PasswordField();

    PasswordChange(MyAccount myAccount, Messages messages, String email) {
        this.myAccount = myAccount;
        this.messages = messages;
        this.email = email;
        addClassNames("form-stack", "card");
        present.setLabel(getTranslation("identity.password.present"));
        present.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        present.setManualValidation(true);
        wanted.setLabel(getTranslation("identity.password.new"));
        wanted.setHelperText(getTranslation("identity.password.rule", AccountRules.PASSWORD_MIN));
        wanted.setAutocomplete(Autocomplete.NEW_PASSWORD);
        wanted.setManualValidation(true);
        var change = new Button(getTranslation("identity.password.change"), click -> change());
        add(new H2(getTranslation("identity.password.change")), present, wanted, change);
    }

    private void change() {
        var weak = AccountRules.passwordProblem(wanted.getValue(), email);
        tell(wanted, weak.map(found -> messages.get(found, getLocale())).orElse(""));
        if (weak.isPresent()) {
            return;
        }
        try {
            myAccount.changePassword(present.getValue(), wanted.getValue());
            tell(present, "");
            present.clear();
            wanted.clear();
            Notices.success(getTranslation("identity.password.changed"));
        } catch (DomainException problem) {
            tell(present, messages.get(problem, getLocale()));
            present.focus();
        }
    }

    private static void tell(PasswordField field, String problem) {
        field.setErrorMessage(problem);
        field.setInvalid(!problem.isEmpty());
    }
}
