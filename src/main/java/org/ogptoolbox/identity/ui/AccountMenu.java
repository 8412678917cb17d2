package org.ogptoolbox.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.ogptoolbox.base.ui.HeaderContribution;
import org.ogptoolbox.identity.Account;
import org.ogptoolbox.identity.CurrentUser;

/** Who is signed in, the way to their account, and the way out. */
@org.springframework.stereotype.Component
class AccountMenu implements HeaderContribution {

    private final CurrentUser currentUser;
    private final AuthenticationContext authentication;

    AccountMenu(CurrentUser currentUser, AuthenticationContext authentication) {
        this.currentUser = currentUser;
        this.authentication = authentication;
    }

    @Override
    public Component create() {
        return currentUser.find().<Component>map(this::menu).orElseGet(Div::new);
    }

    private Component menu(Account account) {
        var bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.TERTIARY);
        bar.addClassName("account-menu");
        var avatar = new Avatar(account.name());
        avatar.getElement().setAttribute("aria-hidden", "true");
        avatar.getElement().setAttribute("tabindex", "-1");
        var name = new Span(account.name());
        name.addClassName("account-menu-name");
        var item = bar.addItem(new Div(avatar, name));
        item.setAriaLabel(I18NProvider.translate("identity.menu.label", account.name()));
        item.getSubMenu()
                .addItem(
                        I18NProvider.translate("identity.menu.account"),
                        click -> UI.getCurrent().navigate("account"));
        item.getSubMenu().addItem(I18NProvider.translate("identity.menu.sign-out"), click -> authentication.logout());
        return bar;
    }
}
