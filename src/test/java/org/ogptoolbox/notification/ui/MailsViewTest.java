package org.ogptoolbox.notification.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ogptoolbox.KaribuTest;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.base.MailRequested;
import org.ogptoolbox.base.OutgoingMail;
import org.ogptoolbox.identity.Registration;
import org.ogptoolbox.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/** An administrator sees that mails went and what they say, unless that is for their readers alone. */
class MailsViewTest extends KaribuTest {

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private Registration registration;

    private final String reader = UUID.randomUUID() + "@test.example";

    @Test
    void anAdministratorFindsAndReadsAMail() {
        events.publishEvent(new MailRequested(OutgoingMail.open(reader, "Submitted", "It can be followed.")));
        openTheMail();
        assertThat(_get(_get(Dialog.class), Pre.class).getText()).isEqualTo("It can be followed.");
    }

    @Test
    void theLinkOfARegistrationIsMasked() {
        registration.request("Zoé", reader, Language.ENGLISH);
        openTheMail();
        assertThat(_get(_get(Dialog.class), Pre.class).getText())
                .contains("/app/confirm/••••••••")
                .doesNotContainPattern("/app/confirm/[A-Za-z0-9_-]");
    }

    @Test
    void aLetterIsNotShown() {
        events.publishEvent(new MailRequested(new OutgoingMail(reader, "A letter", "Between us")));
        openTheMail();
        _assertNone(Pre.class);
        assertThat(_find(_get(Dialog.class), Paragraph.class))
                .extracting(Paragraph::getText)
                .contains("The text is for its reader alone: it is not shown here.")
                .noneMatch(text -> text.contains("Between us"));
    }

    private void openTheMail() {
        signInAs(Role.ADMIN);
        UI.getCurrent().navigate("mails");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Recipient or subject")), reader);
        var grid = _get(Grid.class);
        assertThat(_size(grid)).isEqualTo(1);
        _click((Button) com.github.mvysny.kaributesting.v10.GridKt._getCellComponent(grid, 0, "subject"));
    }
}
