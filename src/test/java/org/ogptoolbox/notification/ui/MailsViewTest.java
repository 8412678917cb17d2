package org.ogptoolbox.notification.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ogptoolbox.KaribuTest;
import org.ogptoolbox.base.MailRequested;
import org.ogptoolbox.base.OutgoingMail;
import org.ogptoolbox.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/** An administrator reads the mails; nobody else does. */
class MailsViewTest extends KaribuTest {

    @Autowired
    private ApplicationEventPublisher events;

    @Test
    void anAdministratorFindsAndReadsAMail() {
        var reader = UUID.randomUUID() + "@test.example";
        events.publishEvent(new MailRequested(new OutgoingMail(reader, "Reset your password", "Open this link")));
        signInAs(Role.ADMIN);

        UI.getCurrent().navigate("mails");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Recipient or subject")), reader);

        var grid = _get(Grid.class);
        assertThat(_size(grid)).isEqualTo(1);
        var row = (Button) com.github.mvysny.kaributesting.v10.GridKt._getCellComponent(grid, 0, "subject");
        _click(row);
        assertThat(_get(_get(Dialog.class), Pre.class).getText()).isEqualTo("Open this link");
    }

    @Test
    void whatIsForItsReaderAloneIsNotShown() {
        var reader = UUID.randomUUID() + "@test.example";
        events.publishEvent(
                new MailRequested(new OutgoingMail(reader, "Choose a new password", "/app/reset/secret", true)));
        signInAs(Role.ADMIN);

        UI.getCurrent().navigate("mails");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Recipient or subject")), reader);
        _click((Button) com.github.mvysny.kaributesting.v10.GridKt._getCellComponent(_get(Grid.class), 0, "subject"));

        assertThat(_get(Dialog.class).getElement().getTextRecursively())
                .contains("for its reader alone")
                .doesNotContain("secret");
    }
}
