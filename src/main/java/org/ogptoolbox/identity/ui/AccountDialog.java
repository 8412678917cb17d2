package org.ogptoolbox.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
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
    private final CheckboxGroup<Role> roles = new CheckboxGroup<>();
    private final CheckboxGroup<Language> languages = new CheckboxGroup<>();
    private final Paragraph problem = new Paragraph();

    AccountDialog(
            Account account, AccountAdministration administration, Messages messages, SerializableRunnable changed) {
        this.account = account;
        this.administration = administration;
        this.messages = messages;
        this.changed = changed;
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
        administration.obstacleToDemotion(account.id()).ifPresent(obstacle -> {
            roles.setItemEnabledProvider(role -> role != Role.ADMIN);
            roles.setHelperText(messages.get(obstacle, getLocale()));
        });
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
        getFooter().add(openOrClose(), cancel, save);
    }

    /** A button, or, where it could do nothing, the reason in its place. */
    private Component openOrClose() {
        return account.enabled()
                ? administration
                        .obstacleToClosing(account.id())
                        .<Component>map(this::explained)
                        .orElseGet(this::closing)
                : reopening();
    }

    private Span explained(DomainException obstacle) {
        var reason = new Span(messages.get(obstacle, getLocale()));
        reason.addClassName("secondary");
        return reason;
    }

    private Button closing() {
        var button = new Button(getTranslation("identity.accounts.close"), click -> askToClose());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
        return button;
    }

    private Button reopening() {
        var button = new Button(
                getTranslation("identity.accounts.reopen"),
                click -> attempt(() -> administration.enable(account.id()), "identity.accounts.reopened"));
        button.addThemeVariants(ButtonVariant.TERTIARY);
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
                () -> {
                    administration.giveRoles(account.id(), roles.getValue());
                    administration.translateInto(account.id(), languages.getValue());
                },
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
