package org.ogptoolbox.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import org.ogptoolbox.base.DemoAccounts;
import org.ogptoolbox.base.ui.PlainLayout;
import org.ogptoolbox.identity.CurrentUser;
import org.ogptoolbox.identity.SignInPage;
import org.springframework.beans.factory.ObjectProvider;

/** Signing in. The form is posted to Spring Security, which sends back here with the reason when it fails. */
@Route(value = "login", layout = PlainLayout.class)
@AnonymousAllowed
class LoginView extends AnonymousPage implements BeforeEnterObserver {

    private final transient CurrentUser currentUser;
    private final transient ObjectProvider<DemoAccounts> demo;
    private final LoginForm form = new LoginForm();

    LoginView(CurrentUser currentUser, ObjectProvider<DemoAccounts> demo) {
        super("identity.sign-in.title");
        this.currentUser = currentUser;
        this.demo = demo;
        form.setAction("login");
        form.setForgotPasswordButtonVisible(false);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (currentUser.find().isPresent()) {
            event.forwardTo("");
            return;
        }
        form.setI18n(words());
        show("");
        problem(event.getLocation().getQueryParameters()).ifPresent(this::add);
        add(form, links(link("register", "identity.register.title"), link("forgotten", "identity.forgotten.title")));
        demo.ifAvailable(accounts -> add(new DemoSignIn(accounts.accounts(), this::fill)));
        typedBefore().ifPresent(email -> fill(email, ""));
    }

    /** The form is one of the browser's: its fields are filled there. */
    private void fill(String email, String password) {
        form.getElement()
                .executeJs(
                        "const field = id => this.querySelector('#' + id); setTimeout(() => {"
                                + " field('vaadinLoginUsername').value = $0; field('vaadinLoginPassword').value = $1;"
                                + " field('vaadinLoginPassword').focus(); })",
                        email,
                        password);
    }

    private static Optional<String> typedBefore() {
        var session = VaadinSession.getCurrent().getSession();
        var typed = (String) session.getAttribute(SignInPage.TYPED_ADDRESS);
        session.removeAttribute(SignInPage.TYPED_ADDRESS);
        return Optional.ofNullable(typed);
    }

    private Optional<Component> problem(QueryParameters asked) {
        return Optional.<String>empty()
                .or(() -> asked.getSingleParameter("error").map(e -> getTranslation("identity.sign-in.wrong")))
                .or(() -> asked.getSingleParameter("closed").map(e -> getTranslation("identity.sign-in.closed")))
                .or(() -> asked.getSingleParameter("wait").map(e -> getTranslation("identity.sign-in.wait", e)))
                .map(text -> {
                    var paragraph = new Paragraph(text);
                    paragraph.addClassName("form-problem");
                    paragraph.getElement().setAttribute("role", "alert");
                    return paragraph;
                });
    }

    private LoginI18n words() {
        var words = LoginI18n.createDefault();
        var labels = new LoginI18n.Form();
        labels.setTitle(getTranslation("identity.sign-in.title"));
        labels.setUsername(getTranslation("identity.email"));
        labels.setPassword(getTranslation("identity.password"));
        labels.setSubmit(getTranslation("identity.sign-in.submit"));
        words.setForm(labels);
        var errors = new LoginI18n.ErrorMessage();
        errors.setUsername(getTranslation("identity.sign-in.email-missing"));
        errors.setPassword(getTranslation("identity.sign-in.password-missing"));
        words.setErrorMessage(errors);
        return words;
    }
}
