package org.ogptoolbox.identity.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ogptoolbox.KaribuTest;
import org.ogptoolbox.base.MailRequested;
import org.ogptoolbox.identity.Account;
import org.ogptoolbox.identity.Registration;
import org.ogptoolbox.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** From asking for an account to being closed out of it, on the pages. */
@RecordApplicationEvents
class AccountPagesTest extends KaribuTest {

    @Autowired
    private ApplicationEvents events;

    private final String email = UUID.randomUUID() + "@test.example";

    /** Texts of the page that are read out. */
    private static String told(String role) {
        return _find(Paragraph.class).stream()
                .filter(text -> role.equals(text.getElement().getAttribute("role")) && text.isVisible())
                .map(Paragraph::getText)
                .reduce("", String::concat);
    }

    @BeforeEach
    void nobody() {
        UI.getCurrent().navigate("register");
    }

    @Test
    void registeringAsksForANameAndAnAddress() {
        _click(_get(Button.class, spec -> spec.withText("Send me the link")));
        assertThat(_get(TextField.class, spec -> spec.withLabel("Name")).getErrorMessage())
                .isEqualTo("Tell us what to call you.");
        assertThat(_get(EmailField.class).getErrorMessage()).startsWith("This does not look like an e-mail address");
    }

    @Test
    void theLinkLeadsToAPasswordAndThenToSigningIn() {
        _setValue(_get(TextField.class, spec -> spec.withLabel("Name")), "Zoé");
        _setValue(_get(EmailField.class), email);
        _click(_get(Button.class, spec -> spec.withText("Send me the link")));
        assertThat(told("status")).contains(email);

        UI.getCurrent().navigate("confirm/" + token());
        _setValue(_get(PasswordField.class), "too short");
        _click(_get(Button.class, spec -> spec.withText("Create my account")));
        assertThat(_get(PasswordField.class).getErrorMessage()).contains("at least 10 characters");
        assertThat(accounts.findByEmail(email)).isEmpty();

        _setValue(_get(PasswordField.class), "correct horse battery");
        _click(_get(Button.class, spec -> spec.withText("Create my account")));
        assertThat(told("status")).isEqualTo("Your account is ready. You can sign in now.");
        assertThat(accounts.findByEmail(email)).isPresent();

        UI.getCurrent().navigate("confirm/" + token());
        _assertNone(PasswordField.class);
    }

    @Test
    void forgettingThePasswordTellsNobodyWhoIsKnown() {
        UI.getCurrent().navigate("forgotten");
        _setValue(_get(EmailField.class), email);
        _click(_get(Button.class, spec -> spec.withText("Send me the link")));
        assertThat(told("status")).startsWith("If there is an account with the address " + email);
        assertThat(events.stream(MailRequested.class)).isEmpty();
    }

    @Test
    void visitorsReadTheirOwnLanguage() {
        openPage(Locale.CANADA_FRENCH);
        UI.getCurrent().navigate("register");
        assertThat(_get(H1.class).getText()).isEqualTo("Créer un compte");
    }

    @Test
    void oneChangesNameAndPasswordOnOnesOwnPage() {
        var me = signInAs(Role.CONTRIBUTOR);
        UI.getCurrent().navigate("account");
        _assertNone(CheckboxGroup.class);
        _setValue(_get(TextField.class, spec -> spec.withLabel("Name")), "Somebody new");
        _click(_get(Button.class, spec -> spec.withText("Save")));
        assertThat(accounts.find(me.id()).map(Account::name)).hasValue("Somebody new");

        _setValue(_get(PasswordField.class, spec -> spec.withLabel("Present password")), "wrong");
        _setValue(_get(PasswordField.class, spec -> spec.withLabel("New password")), "another good password");
        _click(_get(Button.class, spec -> spec.withText("Change password")));
        assertThat(_get(PasswordField.class, spec -> spec.withLabel("Present password"))
                        .getErrorMessage())
                .startsWith("This is not your present password.");
    }

    @Test
    void administratorsGiveRolesAndCloseAccounts() {
        var person = accounts.find(anAccount(Role.CONTRIBUTOR)).orElseThrow();
        signInAs(Role.ADMIN);
        openDialog(person);
        _setValue(roles(), Set.of(Role.TRANSLATOR));
        _click(_get(Button.class, spec -> spec.withText("Save")));
        assertThat(accounts.find(person.id()).orElseThrow().roles()).containsExactly(Role.TRANSLATOR);

        openDialog(person);
        _click(_get(Button.class, spec -> spec.withText("Close account")));
        _assertOne(ConfirmDialog.class);
    }

    @Test
    void theDialogOfOnesOwnAccountSaysWhatCannotBeDone() {
        anAccount(Role.ADMIN);
        var me = signInAs(Role.ADMIN);
        openDialog(me);
        assertThat(roles().getHelperText())
                .isEqualTo("You cannot take the administration away from your own account. Ask another administrator.");
        assertThat(roles().getItemEnabledProvider().test(Role.ADMIN)).isFalse();
        assertThat(roles().getItemEnabledProvider().test(Role.MODERATOR)).isTrue();
        _assertNone(Button.class, spec -> spec.withText("Close account"));
        assertThat(_find(Span.class))
                .extracting(Span::getText)
                .contains("You cannot close your own account. Ask another administrator.");
    }

    @Test
    void aRuleThatCameInBetweenIsToldInTheDialogAndNothingIsLost() {
        anAccount(Role.ADMIN);
        var me = signInAs(Role.ADMIN);
        openDialog(me);
        roles().setValue(Set.of(Role.CONTRIBUTOR));
        _click(_get(Button.class, spec -> spec.withText("Save")));
        assertThat(told("alert")).startsWith("You cannot take the administration away from your own account.");
        assertThat(accounts.find(me.id()).orElseThrow().has(Role.ADMIN)).isTrue();
    }

    @Test
    void whoAsksForTooManyMailsIsToldWhenToTryAgain() {
        comeFrom("203.0.113." + (email.hashCode() & 0x7f));
        UI.getCurrent().navigate("forgotten");
        for (int time = 0; time < 60; time++) {
            context.getBean(Registration.class).requestReset(UUID.randomUUID() + "@test.example");
        }
        _setValue(_get(EmailField.class), email);
        _click(_get(Button.class, spec -> spec.withText("Send me the link")));
        assertThat(_get(EmailField.class).getErrorMessage())
                .matches("Too many attempts from your network. Please try again in (59|60) minutes.");

        UI.getCurrent().navigate("register");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Name")), "Zoé");
        _setValue(_get(EmailField.class), email);
        _click(_get(Button.class, spec -> spec.withText("Send me the link")));
        assertThat(_get(EmailField.class).getErrorMessage()).startsWith("Too many attempts from your network.");
        comeFrom("127.0.0.1");
    }

    private static void comeFrom(String address) {
        var attributes = (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
        ((MockHttpServletRequest) attributes.getRequest()).setRemoteAddr(address);
    }

    @Test
    void accountsAreNoBusinessOfModerators() {
        signInAs(Role.MODERATOR);
        UI.getCurrent().navigate("accounts");
        assertThat(_get(H1.class).getText()).isEqualTo("Not allowed");
    }

    private void openDialog(Account person) {
        UI.getCurrent().navigate("accounts", QueryParameters.of("search", person.email()));
        new AccountDialog(
                        accounts.find(person.id()).orElseThrow(),
                        context.getBean(org.ogptoolbox.identity.AccountAdministration.class),
                        context.getBean(org.ogptoolbox.base.Messages.class),
                        () -> {})
                .open();
    }

    @SuppressWarnings("unchecked")
    private static CheckboxGroup<Role> roles() {
        return (CheckboxGroup<Role>) _find(CheckboxGroup.class).stream()
                .filter(Component::isVisible)
                .filter(group -> "Roles".equals(((CheckboxGroup<?>) group).getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private String token() {
        var body = events.stream(MailRequested.class)
                .map(event -> event.mail().body())
                .reduce("", (before, last) -> last);
        var link = Pattern.compile("/app/confirm/(\\S+)").matcher(body);
        assertThat(link.find()).isTrue();
        return link.group(1);
    }
}
