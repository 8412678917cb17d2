package org.ogptoolbox.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Collectors;
import org.ogptoolbox.base.DomainException;
import org.ogptoolbox.base.Messages;
import org.ogptoolbox.base.Times;
import org.ogptoolbox.base.ui.Notices;
import org.ogptoolbox.identity.Invitation;
import org.ogptoolbox.identity.Invitations;

/** Who was invited and has not come yet; nothing to see while there is nobody. */
class PendingInvitations extends Section {

    private final transient Invitations invitations;
    private final transient Messages messages;

    PendingInvitations(Invitations invitations, Messages messages) {
        this.invitations = invitations;
        this.messages = messages;
        refresh();
    }

    final void refresh() {
        removeAll();
        var pending = invitations.pending();
        setVisible(!pending.isEmpty());
        var list = new UnorderedList();
        pending.forEach(one -> list.add(row(one)));
        list.addClassName("plain-rows");
        add(new H2(getTranslation("identity.invite.pending", pending.size())), list);
    }

    private ListItem row(Invitation invitation) {
        var roles = invitation.roles().stream()
                .sorted()
                .map(role -> getTranslation(Messages.key(role)))
                .collect(Collectors.joining(", "));
        var facts = new Span(getTranslation(
                "identity.invite.until", invitation.email(), roles, Times.day(invitation.until(), getLocale())));
        facts.addClassName("secondary");
        var who = new Div(new Span(invitation.name()), facts);
        who.addClassName("two-lines");
        var row = new ListItem(who, again(invitation), withdraw(invitation));
        row.addClassName("plain-row");
        return row;
    }

    private Button again(Invitation invitation) {
        var button = new Button(getTranslation("identity.invite.again"), click -> {
            try {
                invitations.again(invitation.account());
                Notices.success(getTranslation("identity.invite.sent", invitation.name()));
            } catch (DomainException gone) {
                Notices.failure(messages.get(gone, getLocale()));
            }
            refresh();
        });
        button.setAriaLabel(getTranslation("identity.invite.again.label", invitation.name()));
        return tertiary(button);
    }

    private Button withdraw(Invitation invitation) {
        var button = new Button(getTranslation("identity.invite.withdraw"), click -> {
            invitations.withdraw(invitation.account());
            Notices.success(getTranslation("identity.invite.withdrawn", invitation.name()));
            refresh();
        });
        button.setAriaLabel(getTranslation("identity.invite.withdraw.label", invitation.name()));
        return tertiary(button);
    }

    private static Button tertiary(Button button) {
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setDisableOnClick(true);
        return button;
    }
}
