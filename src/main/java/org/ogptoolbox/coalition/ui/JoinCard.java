package org.ogptoolbox.coalition.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.UUID;
import org.ogptoolbox.base.DomainException;
import org.ogptoolbox.base.Messages;
import org.ogptoolbox.base.Times;
import org.ogptoolbox.base.ui.Badge;
import org.ogptoolbox.base.ui.Notices;
import org.ogptoolbox.coalition.JoinRequest;
import org.ogptoolbox.coalition.JoinState;
import org.ogptoolbox.content.ActionTitles;

/** What was asked in whose name, and what came of it. */
class JoinCard extends Div {

    JoinCard(
            JoinRequest join,
            ActionTitles titles,
            SerializableConsumer<UUID> withdraw,
            SerializableConsumer<JoinRequest> leave) {
        addClassNames("panel", "coalition-card");
        add(badge(join.state()), Pages.action(join.action(), titles, getLocale()));
        add(new Span(
                getTranslation("coalition.asked", join.organisation().name(), Times.day(join.askedAt(), getLocale()))));
        if (!join.answer().isEmpty()) {
            var answer = new Paragraph(join.answer());
            answer.addClassName("quoted");
            add(answer);
        }
        if (join.state() == JoinState.ASKED) {
            add(button(join, withdraw));
        } else if (join.state() == JoinState.ACCEPTED) {
            add(new Button(getTranslation("coalition.leave"), click -> leave.accept(join)));
        }
    }

    private Button button(JoinRequest join, SerializableConsumer<UUID> withdraw) {
        var button = new Button(getTranslation("coalition.withdraw"));
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            try {
                withdraw.accept(join.id());
            } catch (DomainException refused) {
                button.setEnabled(true);
                Notices.failure(getTranslation(refused.messageKey(), refused.arguments()));
            }
        });
        return button;
    }

    private Badge badge(JoinState state) {
        var text = getTranslation(Messages.key(state));
        return switch (state) {
            case ASKED -> new Badge(text, Badge.Tone.INFO, VaadinIcon.CLOCK);
            case ACCEPTED -> new Badge(text, Badge.Tone.SUCCESS, VaadinIcon.CHECK);
            case DECLINED -> new Badge(text, Badge.Tone.WARNING, VaadinIcon.BAN);
            case WITHDRAWN, LEFT -> new Badge(text, Badge.Tone.NEUTRAL, VaadinIcon.ARROW_BACKWARD);
        };
    }
}
