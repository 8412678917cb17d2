package org.ogptoolbox.identity.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import org.junit.jupiter.api.Test;
import org.ogptoolbox.KaribuTest;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.identity.Role;

class HomeViewTest extends KaribuTest {

    @Test
    void greetsWhoeverIsSignedIn() {
        signInAs(Role.MODERATOR);
        UI.getCurrent().navigate("");
        assertThat(_get(H1.class).getText()).isEqualTo("Hello, Test moderator");
    }

    @Test
    void noCardIsWithoutASentence() {
        signInAs(Role.values());
        for (var language : Language.INTERFACE) {
            UI.getCurrent().setLocale(language.locale());
            UI.getCurrent().navigate("submissions");
            UI.getCurrent().navigate("");
            assertThat(_find(Anchor.class, spec -> spec.withClasses("card")))
                    .hasSizeGreaterThan(12)
                    .allSatisfy(card -> assertThat(_find(card, Paragraph.class))
                            .as(card.getHref())
                            .singleElement()
                            .satisfies(text -> assertThat(text.getText()).isNotEmpty()));
        }
    }

    @Test
    void visitorsSeeNothingOfIt() {
        UI.getCurrent().navigate("");
        _assertNone(H1.class);
        UI.getCurrent().navigate("login");
        _assertOne(LoginForm.class);
    }
}
