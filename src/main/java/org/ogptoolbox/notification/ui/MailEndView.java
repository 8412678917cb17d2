package org.ogptoolbox.notification.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.ogptoolbox.base.Messages;
import org.ogptoolbox.base.ui.PlainLayout;
import org.ogptoolbox.notification.Subscriptions;

/** Ends one kind of news, for whoever comes from such a mail; and lets them come again. */
@Route(value = "mail-end/:token", layout = PlainLayout.class)
@AnonymousAllowed
class MailEndView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Subscriptions subscriptions;

    MailEndView(Subscriptions subscriptions) {
        this.subscriptions = subscriptions;
        addClassName("anonymous-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var token = event.getRouteParameters().get("token").orElse("");
        var topic = subscriptions.topic(token);
        if (topic.isEmpty()) {
            show(getTranslation("notification.end.unknown"));
            return;
        }
        var kind = getTranslation(Messages.key(topic.get()));
        show(getTranslation("notification.end.ask", kind), button("notification.end", () -> {
            subscriptions.end(token);
            ended(token, kind);
        }));
    }

    private void ended(String token, String kind) {
        show(getTranslation("notification.end.done", kind), button("notification.end.resume", () -> {
            subscriptions.resume(token);
            show(getTranslation("notification.end.resumed", kind));
        }));
    }

    private Button button(String key, Runnable deed) {
        var button = new Button(getTranslation(key), click -> deed.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setDisableOnClick(true);
        return button;
    }

    private void show(String sentence, Button... buttons) {
        var told = new Paragraph(sentence);
        told.getElement().setAttribute("role", "status");
        removeAll();
        add(new H1(getPageTitle()), told);
        add(buttons);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("notification.end.title");
    }
}
