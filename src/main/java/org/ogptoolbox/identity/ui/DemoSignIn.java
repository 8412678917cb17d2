package org.ogptoolbox.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableBiConsumer;
import java.util.List;
import org.ogptoolbox.base.DemoAccounts.DemoAccount;

/** The demo data's accounts: a click fills the sign-in form. */
class DemoSignIn extends Section {

    DemoSignIn(List<DemoAccount> accounts, SerializableBiConsumer<String, String> fill) {
        addClassName("demo-accounts");
        var buttons = new Div();
        buttons.addClassNames("row", "tight");
        accounts.forEach(account -> {
            var button = new Button(account.name(), click -> fill.accept(account.email(), account.password()));
            button.addThemeVariants(ButtonVariant.SMALL);
            button.setTooltipText(account.email());
            buttons.add(button);
        });
        add(
                new H2(getTranslation("identity.demo.title")),
                new Paragraph(getTranslation("identity.demo.introduction")),
                buttons);
    }
}
