package org.ogptoolbox.identity.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import org.ogptoolbox.base.DomainException;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.base.Messages;
import org.ogptoolbox.base.ui.PlainLayout;
import org.ogptoolbox.identity.AccountRules;
import org.ogptoolbox.identity.Registration;
import org.ogptoolbox.identity.TryLater;

/** Asking for an account: a name and an address, which a mailed link proves. */
@Route(value = "register", layout = PlainLayout.class)
@AnonymousAllowed
class RegisterView extends AnonymousPage implements BeforeEnterObserver {

    private final transient Registration registration;
    private final transient Messages messages;
    private final TextField name = new TextField();
    private final EmailField email = new EmailField();

    RegisterView(Registration registration, Messages messages) {
        super("identity.register.title");
        this.registration = registration;
        this.messages = messages;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        name.setLabel(getTranslation("identity.name"));
        name.setHelperText(getTranslation("identity.name.help"));
        name.setAutocomplete(Autocomplete.NAME);
        name.setMaxLength(AccountRules.NAME_MAX);
        name.setRequiredIndicatorVisible(true);
        name.setManualValidation(true);
        email.setLabel(getTranslation("identity.email"));
        email.setAutocomplete(Autocomplete.EMAIL);
        email.setMaxLength(AccountRules.EMAIL_MAX);
        email.setRequiredIndicatorVisible(true);
        email.setManualValidation(true);
        var submit = new Button(getTranslation("identity.register.submit"), click -> submit());
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        var form = new Div(name, email, submit);
        form.addClassName("form-stack");
        submit.addClickShortcut(Key.ENTER).listenOn(form);
        show(getTranslation("identity.register.introduction"), form, links(link("login", "identity.register.known")));
    }

    private void submit() {
        var good = told(name, AccountRules.nameProblem(name.getValue()));
        good &= told(email, AccountRules.emailProblem(email.getValue()));
        if (good) {
            ask();
        }
    }

    private void ask() {
        try {
            registration.request(name.getValue(), email.getValue(), Language.nearest(getLocale()));
            done(
                    getTranslation("identity.register.sent", email.getValue().strip()),
                    link("login", "identity.sign-in.title"));
        } catch (TryLater tooOften) {
            told(email, Optional.of(tooOften));
        }
    }

    private boolean told(HasValidation field, Optional<DomainException> problem) {
        problem.ifPresent(found -> field.setErrorMessage(messages.get(found, getLocale())));
        field.setInvalid(problem.isPresent());
        return problem.isEmpty();
    }
}
