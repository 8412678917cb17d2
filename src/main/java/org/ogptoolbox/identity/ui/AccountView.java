package org.ogptoolbox.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.base.Messages;
import org.ogptoolbox.base.ui.MainLayout;
import org.ogptoolbox.base.ui.Notices;
import org.ogptoolbox.base.ui.PageHeader;
import org.ogptoolbox.identity.Account;
import org.ogptoolbox.identity.AccountRules;
import org.ogptoolbox.identity.CurrentUser;
import org.ogptoolbox.identity.MyAccount;
import org.ogptoolbox.identity.Role;

/** One's own account: name, languages, password. */
@Route(value = "account", layout = MainLayout.class)
@PermitAll
class AccountView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient CurrentUser currentUser;
    private final transient MyAccount myAccount;
    private final transient Messages messages;

    private final TextField name = new TextField();
    private final Select<Language> language = new Select<>();
    private final CheckboxGroup<Language> translated = new CheckboxGroup<>();

    AccountView(CurrentUser currentUser, MyAccount myAccount, Messages messages) {
        this.currentUser = currentUser;
        this.myAccount = myAccount;
        this.messages = messages;
        addClassName("account-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var account = currentUser.require();
        removeAll();
        add(
                new PageHeader(getPageTitle(), getTranslation("identity.account.introduction", account.email())),
                profile(account),
                new PasswordChange(myAccount, messages, account.email()));
    }

    private Section profile(Account account) {
        name.setLabel(getTranslation("identity.name"));
        name.setValue(account.name());
        name.setMaxLength(AccountRules.NAME_MAX);
        name.setAutocomplete(Autocomplete.NAME);
        name.setRequiredIndicatorVisible(true);
        name.setManualValidation(true);
        language.setLabel(getTranslation("identity.account.language"));
        language.setItems(Language.INTERFACE);
        language.setItemLabelGenerator(one -> one.displayName(getLocale()));
        language.setValue(account.language());
        translated.setLabel(getTranslation("identity.account.translated"));
        translated.setItems(Language.INTERFACE);
        translated.setItemLabelGenerator(one -> one.displayName(getLocale()));
        translated.setValue(account.languages());
        translated.setVisible(account.has(Role.TRANSLATOR));
        var save = new Button(getTranslation("identity.account.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var section = new Section(new H2(getTranslation("identity.account.profile")), name, language, translated, save);
        section.addClassNames("form-stack", "card");
        return section;
    }

    private void save() {
        var problem = AccountRules.nameProblem(name.getValue());
        problem.ifPresent(found -> name.setErrorMessage(messages.get(found, getLocale())));
        name.setInvalid(problem.isPresent());
        if (problem.isPresent()) {
            return;
        }
        myAccount.save(name.getValue(), language.getValue(), translated.getValue());
        if (language.getValue().equals(Language.nearest(getLocale()))) {
            Notices.success(getTranslation("identity.account.saved"));
        } else {
            getUI().ifPresent(ui -> ui.getPage().reload());
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("identity.account.title");
    }
}
