package org.ogptoolbox.identity.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.ogptoolbox.base.DomainException;
import org.ogptoolbox.base.Messages;
import org.ogptoolbox.base.ui.PlainLayout;
import org.ogptoolbox.identity.LinkGone;
import org.ogptoolbox.identity.Registration;

/** Where the link of a registration mail leads: choosing a password completes the account. Opening it uses nothing up. */
@Route(value = "confirm/:token", layout = PlainLayout.class)
@AnonymousAllowed
class ConfirmView extends AnonymousPage implements BeforeEnterObserver {

    private final transient Registration registration;
    private final transient Messages messages;

    ConfirmView(Registration registration, Messages messages) {
        super("identity.confirm.title");
        this.registration = registration;
        this.messages = messages;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var token = event.getRouteParameters().get("token").orElse("");
        try {
            open(token, registration.registrationEmail(token));
        } catch (LinkGone gone) {
            show(messages.get(gone, getLocale()), links(link("register", "identity.confirm.again")));
        }
    }

    private void open(String token, String email) {
        var form = new ChoosePassword[1];
        form[0] = new ChoosePassword(email, getTranslation("identity.confirm.submit"), messages, password -> {
            try {
                registration.confirm(token, password);
                done(getTranslation("identity.confirm.done"), link("login", "identity.sign-in.title"));
            } catch (DomainException problem) {
                form[0].refuse(messages.get(problem, getLocale()));
            }
        });
        show(getTranslation("identity.confirm.introduction"), form[0]);
    }
}
