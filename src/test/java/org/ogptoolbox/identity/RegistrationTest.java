package org.ogptoolbox.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ogptoolbox.IntegrationTest;
import org.ogptoolbox.MovableClock;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.base.MailRequested;
import org.ogptoolbox.base.OutgoingMail;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

@IntegrationTest
@Transactional
@RecordApplicationEvents
class RegistrationTest {

    private static final String PASSWORD = "correct horse battery";

    @Autowired
    private Registration registration;

    @Autowired
    private Accounts accounts;

    @Autowired
    private ApplicationEvents events;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient database;

    @Autowired
    private EntityManager entities;

    private final String email = UUID.randomUUID() + "@Test.example";

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void theMailedLinkMakesTheAccount() {
        registration.request(" Zoé ", email, Language.FRENCH);
        assertThat(accounts.findByEmail(email)).isEmpty();
        assertThat(mails()).singleElement().satisfies(mail -> {
            assertThat(mail.to()).isEqualTo(email);
            assertThat(mail.subject()).startsWith("Confirmez");
            assertThat(mail.body())
                    .contains("http://localhost:8080/app/confirm/")
                    .doesNotContain("Zoé");
        });

        registration.confirm(token(0), PASSWORD);

        assertThat(accounts.findByEmail(email.toLowerCase())).hasValueSatisfying(account -> {
            assertThat(account.name()).isEqualTo("Zoé");
            assertThat(account.roles()).containsExactly(Role.CONTRIBUTOR);
            assertThat(account.language()).isEqualTo(Language.FRENCH);
            assertThat(account.enabled()).isTrue();
        });
    }

    @Test
    void lookingAtALinkDoesNotUseItAndUsingItDoes() {
        registration.request("Zoé", email, Language.ENGLISH);
        for (int look = 0; look < 3; look++) {
            assertThat(registration.registrationEmail(token(0))).isEqualTo(email);
        }
        registration.confirm(token(0), PASSWORD);
        assertThatThrownBy(() -> registration.confirm(token(0), PASSWORD)).isInstanceOf(LinkGone.class);
        assertThatThrownBy(() -> registration.registrationEmail(token(0))).isInstanceOf(LinkGone.class);
    }

    @Test
    void aWeakPasswordLeavesTheLinkGood() {
        registration.request("Zoé", email, Language.ENGLISH);
        assertThatThrownBy(() -> registration.confirm(token(0), "short")).isInstanceOf(BadAccount.class);
        registration.confirm(token(0), PASSWORD);
        assertThat(accounts.findByEmail(email)).isPresent();
    }

    @Test
    void linksExpire() {
        registration.request("Zoé", email, Language.ENGLISH);
        clock.moveAhead(Duration.ofHours(49));
        assertThatThrownBy(() -> registration.confirm(token(0), PASSWORD)).isInstanceOf(LinkGone.class);
    }

    @Test
    void theDatabaseKeepsNoTokenThatCouldBeUsed() {
        registration.request("Zoé", email, Language.ENGLISH);
        entities.flush();
        var stored = database.sql("select token_hash from account_token where email = ?")
                .param(email)
                .query(String.class)
                .single();
        assertThat(stored).isEqualTo(new Token(token(0)).hash()).isNotEqualTo(token(0));
    }

    @Test
    void whoIsKnownAlreadyLearnsItByMailOnly() {
        create();
        registration.request("Somebody else", email.toUpperCase(), Language.ENGLISH);
        assertThat(mails()).singleElement().satisfies(mail -> {
            assertThat(mail.to()).isEqualTo(email);
            assertThat(mail.subject()).isEqualTo("Ya tiene una cuenta");
        });
    }

    @Test
    void aResetLinkReplacesThePasswordOnce() {
        create();
        registration.requestReset(email);
        registration.reset(token(0), "another good password");
        assertThatThrownBy(() -> registration.reset(token(0), PASSWORD)).isInstanceOf(LinkGone.class);
        assertThat(events.stream(AccountEvent.class).map(AccountEvent::action)).contains(AccountEvent.PASSWORD_RESET);
    }

    @Test
    void aRegistrationLinkDoesNotResetAndTheOtherWayRound() {
        registration.request("Zoé", email, Language.ENGLISH);
        assertThatThrownBy(() -> registration.reset(token(0), PASSWORD)).isInstanceOf(LinkGone.class);
        create();
        registration.requestReset(email);
        assertThatThrownBy(() -> registration.confirm(token(1), PASSWORD)).isInstanceOf(LinkGone.class);
    }

    @Test
    void nothingHappensForUnknownAddresses() {
        registration.requestReset(email);
        assertThat(mails()).isEmpty();
    }

    @Test
    void nobodysMailboxIsFlooded() {
        create();
        for (int time = 0; time < 10; time++) {
            registration.requestReset(email);
            registration.request("Zoé", email, Language.ENGLISH);
        }
        assertThat(mails()).hasSize(Registration.MAILS_AN_HOUR);
        clock.moveAhead(Duration.ofMinutes(61));
        registration.requestReset(email);
        assertThat(mails()).hasSize(Registration.MAILS_AN_HOUR + 1);
    }

    @Test
    void aNetworkAsksForSoManyMailsAnHour() {
        var network = "198.51.100.7";
        comeFrom(network);
        for (int time = 0; time < VisitorLimits.AN_HOUR; time += 2) {
            registration.request("Zoé", UUID.randomUUID() + "@test.example", Language.ENGLISH);
            registration.requestReset(UUID.randomUUID() + "@test.example");
        }
        var before = mails().size();
        assertThatThrownBy(() -> registration.request("Zoé", email, Language.ENGLISH))
                .isInstanceOf(TryLater.class);
        create();
        assertThatThrownBy(() -> registration.requestReset(email))
                .as("whether the address is known or not")
                .isInstanceOf(TryLater.class);
        assertThat(mails()).hasSize(before);

        comeFrom("198.51.100.8");
        registration.requestReset(email);
        assertThat(mails()).hasSize(before + 1);

        comeFrom(network);
        clock.moveAhead(Duration.ofMinutes(61));
        registration.requestReset(email);
        assertThat(mails()).hasSize(before + 2);
    }

    @Test
    void whoTriesWrongLinksIsStopped() {
        comeFrom("198.51.100.9");
        for (int time = 0; time < VisitorLimits.AN_HOUR; time++) {
            assertThatThrownBy(() -> registration.confirm("guessed", PASSWORD)).isInstanceOf(LinkGone.class);
        }
        assertThatThrownBy(() -> registration.confirm("guessed", PASSWORD)).isInstanceOf(TryLater.class);
        assertThatThrownBy(() -> registration.resetEmail("guessed")).isInstanceOf(TryLater.class);
        registration.request("Zoé", email, Language.ENGLISH);
        registration.confirm(token(0), PASSWORD);
        assertThat(accounts.findByEmail(email)).isPresent();
    }

    /** Each test asks from a network of its own: the limits remember. */
    @BeforeEach
    void comeFromElsewhere() {
        comeFrom("2001:db8:" + Integer.toHexString(email.hashCode() & 0xffff) + "::1");
    }

    private static void comeFrom(String address) {
        var attributes = (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
        ((MockHttpServletRequest) attributes.getRequest()).setRemoteAddr(address);
    }

    private void create() {
        accounts.create("Zoé", email, PASSWORD, Set.of(Role.CONTRIBUTOR), Set.of(), Language.SPANISH);
    }

    private List<OutgoingMail> mails() {
        return events.stream(MailRequested.class).map(MailRequested::mail).toList();
    }

    private String token(int mail) {
        var link = Pattern.compile("/app/(?:confirm|reset)/(\\S+)")
                .matcher(mails().get(mail).body());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }
}
