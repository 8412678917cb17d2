package org.ogptoolbox.identity.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Optional;
import java.util.Set;
import org.ogptoolbox.base.DomainException;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.base.Messages;
import org.ogptoolbox.base.ui.Notices;
import org.ogptoolbox.identity.AccountRules;
import org.ogptoolbox.identity.EmailTaken;
import org.ogptoolbox.identity.Invitations;
import org.ogptoolbox.identity.Role;

/** Whom to invite, and what their account will be. */
class InvitationDialog extends Dialog {

    private final transient Invitations invitations;
    private final transient Messages messages;
    private final SerializableRunnable changed;
    private final TextField name = new TextField();
    private final EmailField email = new EmailField();
    private final Select<Language> language = new Select<>();
    private final CheckboxGroup<Role> roles = new CheckboxGroup<>();
    private final CheckboxGroup<Language> translates = new CheckboxGroup<>();
    private final Button send = new Button();

    InvitationDialog(Invitations invitations, Messages messages, SerializableRunnable changed) {
        this.invitations = invitations;
        this.messages = messages;
        this.changed = changed;
        setHeaderTitle(getTranslation("identity.invite.title"));
        setCloseOnOutsideClick(false);
        fields();
        var content = new Div(
                new Paragraph(getTranslation("identity.invite.introduction")),
                name,
                email,
                language,
                roles,
                translates);
        content.addClassName("form-stack");
        add(content);
        send.setText(getTranslation("identity.invite.send"));
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.setDisableOnClick(true);
        send.addClickListener(click -> {
            send();
            send.setEnabled(true);
        });
        getFooter().add(new Button(getTranslation("identity.accounts.cancel"), click -> close()), send);
    }

    private void fields() {
        name.setLabel(getTranslation("identity.name"));
        name.setMaxLength(AccountRules.NAME_MAX);
        name.setRequiredIndicatorVisible(true);
        name.setManualValidation(true);
        email.setLabel(getTranslation("identity.email"));
        email.setMaxLength(AccountRules.EMAIL_MAX);
        email.setRequiredIndicatorVisible(true);
        email.setManualValidation(true);
        language.setLabel(getTranslation("identity.invite.language"));
        language.setItems(Language.INTERFACE);
        language.setItemLabelGenerator(one -> one.displayName(getLocale()));
        language.setValue(Language.nearest(getLocale()));
        roles.setLabel(getTranslation("identity.accounts.roles"));
        roles.setItems(Role.values());
        roles.setItemLabelGenerator(role -> getTranslation(Messages.key(role)));
        roles.setValue(Set.of(Role.CONTRIBUTOR));
        roles.addValueChangeListener(
                change -> translates.setVisible(change.getValue().contains(Role.TRANSLATOR)));
        translates.setLabel(getTranslation("identity.account.translated"));
        translates.setItems(Language.INTERFACE);
        translates.setItemLabelGenerator(one -> one.displayName(getLocale()));
        translates.setVisible(false);
    }

    private void send() {
        var good = told(name, AccountRules.nameProblem(name.getValue()));
        good &= told(email, AccountRules.emailProblem(email.getValue()));
        if (!good) {
            return;
        }
        try {
            invitations.invite(
                    name.getValue(),
                    email.getValue(),
                    roles.getValue(),
                    translates.isVisible() ? translates.getValue() : Set.of(),
                    language.getValue());
            close();
            changed.run();
            Notices.success(getTranslation("identity.invite.sent", name.getValue()));
        } catch (EmailTaken taken) {
            told(email, Optional.of(taken));
        }
    }

    private boolean told(HasValidation field, Optional<DomainException> problem) {
        problem.ifPresent(found -> field.setErrorMessage(messages.get(found, getLocale())));
        field.setInvalid(problem.isPresent());
        return problem.isEmpty();
    }
}
