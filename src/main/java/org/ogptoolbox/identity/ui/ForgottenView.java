package org.ogptoolbox.identity.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.ogptoolbox.base.DomainException;
import org.ogptoolbox.base.Messages;
import org.ogptoolbox.base.ui.PlainLayout;
import org.ogptoolbox.identity.AccountRules;
import org.ogptoolbox.identity.Registration;
import org.ogptoolbox.identity.TryLater;

/** Asking for a link to choose a new password. The answer is the same whether the address is known or not. */
@Route(value = "forgotten", layout = PlainLayout.class)
@AnonymousAllowed
class ForgottenView extends AnonymousPage implements BeforeEnterObserver {

    private final transient Registration registration;
    private final transient Messages messages;
    private final EmailField email = new EmailField();

    ForgottenView(Registration registration, Messages messages) {
        super("identity.forgotten.title");
        this.registration = registration;
        this.messages = messages;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        email.setLabel(getTranslation("identity.email"));
        email.setAutocomplete(Autocomplete.EMAIL);
        email.setMaxLength(AccountRules.EMAIL_MAX);
        email.setRequiredIndicatorVisible(true);
        email.setManualValidation(true);
        var submit = new Button(getTranslation("identity.forgotten.submit"), click -> submit());
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        var form = new Div(email, submit);
        form.addClassName("form-stack");
        submit.addClickShortcut(Key.ENTER).listenOn(form);
        show(getTranslation("identity.forgotten.introduction"), form, links(link("login", "identity.sign-in.title")));
    }

    private void submit() {
        AccountRules.emailProblem(email.getValue()).ifPresentOrElse(this::refuse, this::ask);
    }

    private void ask() {
        try {
            registration.requestReset(email.getValue());
            done(
                    getTranslation("identity.forgotten.sent", email.getValue().strip()),
                    link("login", "identity.sign-in.title"));
        } catch (TryLater tooOften) {
            refuse(tooOften);
        }
    }

    private void refuse(DomainException problem) {
        email.setErrorMessage(messages.get(problem, getLocale()));
        email.setInvalid(true);
    }
}
