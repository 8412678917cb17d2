package org.ogptoolbox.identity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinSession;
import org.junit.jupiter.api.Test;
import org.ogptoolbox.KaribuTest;
import org.ogptoolbox.identity.Role;

/** Pages that are opened over and over in one session do not pile up on the server. */
class BoundedPagesTest extends KaribuTest {

    @Test
    void strangersHaveAFewPagesOpen() {
        open(40);
        assertThat(alive()).isEqualTo(BoundedPages.STRANGERS);
    }

    @Test
    void whoIsSignedInHasMore() {
        signInAs(Role.CONTRIBUTOR);
        open(60);
        assertThat(alive()).isEqualTo(BoundedPages.SIGNED_IN);
    }

    private static void open(int pages) {
        var session = VaadinSession.getCurrent();
        for (int page = 0; page < pages; page++) {
            var ui = new UI();
            ui.getInternals().setSession(session);
            ui.doInit(VaadinRequest.getCurrent(), session.getNextUIid(), "page" + page);
            session.addUI(ui);
            session.getService().fireUIInitListeners(ui);
        }
    }

    private static long alive() {
        return VaadinSession.getCurrent().getUIs().stream()
                .filter(page -> !page.isClosing())
                .count();
    }
}
