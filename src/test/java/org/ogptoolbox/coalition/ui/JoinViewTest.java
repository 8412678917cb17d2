package org.ogptoolbox.coalition.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.ComboBoxBase.CustomValueSetEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ogptoolbox.KaribuTest;
import org.ogptoolbox.base.Country;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.coalition.JoinRequest;
import org.ogptoolbox.coalition.JoinRequests;
import org.ogptoolbox.coalition.JoinState;
import org.ogptoolbox.coalition.Proposals;
import org.ogptoolbox.content.ActionTitles;
import org.ogptoolbox.identity.Account;
import org.ogptoolbox.identity.Role;
import org.ogptoolbox.submission.ui.LinkBox;
import org.springframework.beans.factory.annotation.Autowired;

class JoinViewTest extends KaribuTest {

    private static final int ACTION = 8;
    private static final String WORDS = "What you would bring";

    @Autowired
    JoinRequests joins;

    @Autowired
    ActionTitles titles;

    private Account asking;
    private String organisation;

    @BeforeEach
    void open() {
        organisation = Proposals.organisation();
        asking = signInAs(Role.CONTRIBUTOR);
        Visit.open("coalitions/join/" + ACTION);
    }

    @Test
    void oneAsksInTheNameOfAnOrganisationToJoinTheActionThatIsNamed() {
        var title = titles.title(ACTION).orElseThrow().text(Language.ENGLISH).orElseThrow();
        assertThat(_find(Anchor.class)).anyMatch(link -> link.getText().equals(ACTION + ". " + title));

        name(organisation);
        _setValue(country(), new Country("PT"));
        _setValue(Visit.area(WORDS), "We bring translators.");
        Visit.press("Ask to join");

        assertThat(joins.mine())
                .singleElement()
                .returns(ACTION, JoinRequest::action)
                .returns(organisation, join -> join.organisation().name())
                .returns(new Country("PT"), JoinRequest::country)
                .returns("We bring translators.", JoinRequest::message)
                .returns(JoinState.ASKED, JoinRequest::state)
                .returns(asking.id(), JoinRequest::account);
        assertThat(Visit.address()).isEqualTo("coalitions");
    }

    @Test
    void whatIsMissingIsSaidAndWhatWasTypedStays() {
        _setValue(Visit.area(WORDS), "Typed with care");
        Visit.press("Ask to join");
        assertThat(problem()).startsWith("Say which organisation you speak for");
        assertThat(Visit.area(WORDS).getValue()).isEqualTo("Typed with care");

        name(organisation);
        _setValue(Visit.area(WORDS), "x".repeat(2_001));
        Visit.press("Ask to join");
        assertThat(problem()).startsWith("The text has 2,001 characters, but at most 2,000 fit.");
        assertThat(Visit.area(WORDS).getValue()).hasSize(2_001);
        assertThat(_get(LinkBox.class).getValue().name()).isEqualTo(organisation);
        assertThat(joins.mine()).isEmpty();

        _setValue(Visit.area(WORDS), "Typed with care");
        Visit.press("Ask to join");
        assertThat(joins.mine()).hasSize(1);
    }

    @Test
    void whoAsksTwiceIsToldThatTheAnswerIsOnItsWay() {
        ask();
        Visit.open("coalitions/join/" + ACTION);
        ask();

        assertThat(problem())
                .isEqualTo(organisation + " has already asked to join this action. The answer is on its way.");
        assertThat(joins.mine()).hasSize(1);
    }

    private void ask() {
        name(organisation);
        _setValue(Visit.area(WORDS), "We bring translators.");
        Visit.press("Ask to join");
    }

    @ParameterizedTest
    @ValueSource(strings = {"99", "0", "seven", "12345"})
    void anActionThatIsNotThereIsNotFound(String number) {
        Visit.open("coalitions/join/" + number);
        assertThat(Visit.title()).isEqualTo("Page not found");
    }

    @Test
    void visitorsDoNotAsk() {
        openPage(java.util.Locale.ENGLISH);
        Visit.open("coalitions/join/" + ACTION);
        _assertNone(JoinView.class);
    }

    private static void name(String organisation) {
        var box = _get(LinkBox.class, spec -> spec.withLabel("Your organisation"));
        ComponentUtil.fireEvent(box, new CustomValueSetEvent<>(box, true, organisation));
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<Country> country() {
        return _get(ComboBox.class, spec -> spec.withLabel("Country"));
    }

    private static String problem() {
        return _get(Paragraph.class, spec -> spec.withClasses("form-problem")).getText();
    }
}
