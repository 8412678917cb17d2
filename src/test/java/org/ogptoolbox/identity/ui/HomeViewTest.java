package org.ogptoolbox.identity.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.login.LoginForm;
import org.junit.jupiter.api.Test;
import org.ogptoolbox.KaribuTest;
import org.ogptoolbox.identity.Role;

class HomeViewTest extends KaribuTest {

    @Test
    void greetsWhoeverIsSignedIn() {
        signInAs(Role.MODERATOR);
        UI.getCurrent().navigate("");
        assertThat(_get(H1.class).getText()).isEqualTo("Hello, Test moderator");
    }

    @Test
    void visitorsSeeNothingOfIt() {
        UI.getCurrent().navigate("");
        _assertNone(H1.class);
        UI.getCurrent().navigate("login");
        _assertOne(LoginForm.class);
    }
}
