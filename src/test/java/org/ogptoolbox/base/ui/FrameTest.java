package org.ogptoolbox.base.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.ogptoolbox.KaribuTest;
import org.ogptoolbox.base.DomainException;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.identity.Account;
import org.ogptoolbox.identity.Role;
import org.springframework.security.access.AccessDeniedException;

class FrameTest extends KaribuTest {

    @Test
    void theMenuShowsWhatOneMayOpen() {
        signInAs(Role.CONTRIBUTOR);
        UI.getCurrent().navigate("");
        assertThat(menu()).doesNotContain("Accounts", "Audit trail");
        openPage(java.util.Locale.ENGLISH);
        signInAs(Role.ADMIN);
        UI.getCurrent().navigate("");
        assertThat(menu()).contains("Accounts", "Audit trail");
    }

    @Test
    void choosingALanguageIsKeptWithTheAccount() {
        var me = signInAs(Role.CONTRIBUTOR);
        UI.getCurrent().navigate("");
        _click(_get(Button.class, spec -> spec.withText("Español")));
        assertThat(accounts.find(me.id()).map(Account::language)).hasValue(Language.SPANISH);
    }

    @Test
    void problemsAreToldAsSentencesHoweverDeepTheyAre() {
        signInAs(Role.CONTRIBUTOR);
        tell(new ExecutionException(new DomainException("identity.link.gone")));
        assertThat(notice()).startsWith("This link has been used already");
        tell(new AccessDeniedException("not for you"));
        assertThat(notice()).startsWith("Your account may not do this.");
    }

    @Test
    void whatIsOurFaultGetsANumberAndNoDetails() {
        signInAs(Role.CONTRIBUTOR);
        tell(new IllegalStateException("jdbc:h2:mem:secret"));
        assertThat(notice())
                .matches("Something went wrong on our side\\..* [0-9a-f]{8}\\.")
                .doesNotContain("jdbc");
    }

    private static void tell(Throwable problem) {
        VaadinSession.getCurrent().getErrorHandler().error(new ErrorEvent(problem));
    }

    private static String notice() {
        var notices = NotificationsKt.getNotifications();
        return String.valueOf(notices.get(notices.size() - 1).getElement().getProperty("text"));
    }

    private static List<String> menu() {
        return _find(SideNavItem.class).stream().map(SideNavItem::getLabel).toList();
    }
}
