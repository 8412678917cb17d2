package org.ogptoolbox.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import org.ogptoolbox.base.DomainException;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.base.Messages;
import org.ogptoolbox.base.ui.Notices;
import org.ogptoolbox.base.ui.Question;
import org.ogptoolbox.identity.Account;
import org.ogptoolbox.identity.AccountAdministration;
import org.ogptoolbox.identity.Role;

/** One account: its roles, its languages, and whether it is open. */
class AccountDialog extends Dialog {

    private final Account account;
    private final transient AccountAdministration administration;
    private final transient Messages messages;
    private final SerializableRunnable changed;
    private final boolean own;
    private final CheckboxGroup<Role> roles = new CheckboxGroup<>();
    private final CheckboxGroup<Language> languages = new CheckboxGroup<>();
    private final Paragraph problem = new Paragraph();

    AccountDialog(
            Account account, AccountAdministration administration, Messages messages, SerializableRunnable changed) {
        this.account = account;
        this.administration = administration;
        this.messages = messages;
        this.changed = changed;
        this.own = administration.isOwn(account.id());
        setHeaderTitle(account.name());
        fields();
        problem.addClassName("form-problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        var content = new Div(new Paragraph(account.email()), roles, languages, problem);
        content.addClassName("form-stack");
        add(content);
        buttons();
    }

    private void fields() {
        roles.setLabel(getTranslation("identity.accounts.roles"));
        roles.setItems(Role.values());
        roles.setItemLabelGenerator(role -> getTranslation(Messages.key(role)));
        roles.setValue(account.roles());
        if (own) {
            roles.setItemEnabledProvider(role -> role != Role.ADMIN);
            roles.setHelperText(getTranslation("identity.accounts.own"));
        }
        languages.setLabel(getTranslation("identity.account.translated"));
        languages.setItems(Language.INTERFACE);
        languages.setItemLabelGenerator(language -> language.displayName(getLocale()));
        languages.setValue(account.languages());
        languages.setVisible(account.has(Role.TRANSLATOR));
        roles.addValueChangeListener(
                change -> languages.setVisible(change.getValue().contains(Role.TRANSLATOR)));
    }

    private void buttons() {
        var cancel = new Button(getTranslation("identity.accounts.cancel"), click -> close());
        var save = new Button(getTranslation("identity.accounts.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        if (!own) {
            getFooter().add(openOrClose());
        }
        getFooter().add(cancel, save);
    }

    private Button openOrClose() {
        var button = account.enabled()
                ? new Button(getTranslation("identity.accounts.close"), click -> askToClose())
                : new Button(getTranslation("identity.accounts.reopen"), click -> {
                    attempt(() -> administration.enable(account.id()), "identity.accounts.reopened");
                });
        button.addThemeVariants(ButtonVariant.TERTIARY);
        if (account.enabled()) {
            button.addThemeVariants(ButtonVariant.ERROR);
        }
        return button;
    }

    private void askToClose() {
        var question = new Question(
                getTranslation("identity.accounts.close.question", account.name()),
                getTranslation("identity.accounts.close.consequence"),
                getTranslation("identity.accounts.close"),
                confirmed -> attempt(() -> administration.disable(account.id()), "identity.accounts.closed.done"),
                getTranslation("identity.accounts.cancel"));
        question.setConfirmButtonTheme("error primary");
        question.open();
    }

    private void save() {
        attempt(
                () -> administration.change(account.id(), roles.getValue(), languages.getValue()),
                "identity.accounts.saved");
    }

    private void attempt(SerializableRunnable deed, String doneKey) {
        try {
            deed.run();
            close();
            changed.run();
            Notices.success(getTranslation(doneKey, account.name()));
        } catch (DomainException refused) {
            problem.setText(messages.get(refused, getLocale()));
            problem.setVisible(true);
        }
    }
}
