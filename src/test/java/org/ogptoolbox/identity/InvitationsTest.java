package org.ogptoolbox.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ogptoolbox.IntegrationTest;
import org.ogptoolbox.MovableClock;
import org.ogptoolbox.audit.AuditEntry;
import org.ogptoolbox.audit.AuditTrail;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.base.MailRequested;
import org.ogptoolbox.base.OutgoingMail;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

/** From an administrator's invitation to the first sign-in. */
@IntegrationTest
@Transactional
@RecordApplicationEvents
class InvitationsTest {

    private static final String PASSWORD = "correct horse battery";

    @Autowired
    private Invitations invitations;

    @Autowired
    private Registration registration;

    @Autowired
    private AccountAdministration administration;

    @Autowired
    private Accounts accounts;

    @Autowired
    private PasswordSignIn signIn;

    @Autowired
    private CurrentUser currentUser;

    @Autowired
    private AuditTrail audit;

    @Autowired
    private ApplicationEvents events;

    @Autowired
    private MovableClock clock;

    private final String email = UUID.randomUUID() + "@test.example";
    private AccountId admin;

    @BeforeEach
    void anAdministrator() {
        admin = accounts.create(
                "Admin", UUID.randomUUID() + "@test.example", PASSWORD, Set.of(Role.ADMIN), Set.of(), Language.ENGLISH);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void theLinkMakesTheAccountThatWasSaidBeforehand() {
        invite(Set.of(Role.CONTRIBUTOR, Role.TRANSLATOR), Set.of(Language.SPANISH));
        assertThat(accounts.findByEmail(email)).isEmpty();
        var invitation = pending().getFirst();
        assertThat(invitation.email()).isEqualTo(email);
        assertThat(mail().subject()).isEqualTo("Vous êtes invité à rejoindre la plateforme");
        assertThat(mail().shown()).doesNotContain(token());
        assertThat(mail().body()).doesNotContain("Zoé");

        var id = registration.confirm(token(), PASSWORD);

        assertThat(id).isEqualTo(invitation.account());
        assertThat(accounts.find(id)).hasValueSatisfying(account -> {
            assertThat(account.name()).isEqualTo("Zoé");
            assertThat(account.roles()).containsExactlyInAnyOrder(Role.CONTRIBUTOR, Role.TRANSLATOR);
            assertThat(account.languages()).containsExactly(Language.SPANISH);
            assertThat(account.language()).isEqualTo(Language.FRENCH);
        });
        assertThat(pending()).isEmpty();
        assertThat(audit.of(id.value()))
                .extracting(AuditEntry::action)
                .containsExactly("account.invited", "account.registered");
        assertThatThrownBy(() -> registration.confirm(token(), PASSWORD)).isInstanceOf(LinkGone.class);
    }

    @Test
    void whoRegistersMeanwhileIsWhatTheInvitationSays() {
        invite(Set.of(Role.MODERATOR), Set.of());
        registration.request("Zoé herself", email, Language.FRENCH);
        var id = registration.confirm(token(), PASSWORD);
        assertThat(accounts.find(id).orElseThrow().roles()).containsExactly(Role.MODERATOR);
        assertThat(pending()).isEmpty();
    }

    @Test
    void itEndsAfterTwoWeeksOrWhenItIsWithdrawnOrSentAnew() {
        invite(Set.of(Role.CONTRIBUTOR), Set.of());
        var first = token();
        var account = pending().getFirst().account();
        as(() -> invitations.again(account));
        assertThatThrownBy(() -> registration.confirm(first, PASSWORD)).isInstanceOf(LinkGone.class);
        assertThat(pending()).extracting(Invitation::account).containsExactly(account);
        var second = token();
        clock.moveAhead(Duration.ofDays(14));
        assertThatThrownBy(() -> registration.confirm(second, PASSWORD)).isInstanceOf(LinkGone.class);
        assertThat(pending()).isEmpty();

        invite(Set.of(Role.CONTRIBUTOR), Set.of());
        var third = token();
        var last = pending().getFirst().account();
        as(() -> invitations.withdraw(last));
        assertThatThrownBy(() -> registration.confirm(third, PASSWORD)).isInstanceOf(LinkGone.class);
        as(() -> invitations.withdraw(account));
        assertThat(audit.of(last.value())).extracting(AuditEntry::action).contains("account.invitation-withdrawn");
        assertThatThrownBy(() -> as(() -> invitations.again(account))).isInstanceOf(LinkGone.class);
    }

    @Test
    void whoIsInvitedTwiceHasTheSecondLinkAlone() {
        invite(Set.of(Role.ADMIN), Set.of());
        var first = token();
        invite(Set.of(Role.CONTRIBUTOR), Set.of());
        assertThat(pending())
                .singleElement()
                .satisfies(one -> assertThat(one.roles()).containsExactly(Role.CONTRIBUTOR));
        assertThatThrownBy(() -> registration.confirm(first, PASSWORD)).isInstanceOf(LinkGone.class);
    }

    @Test
    void nobodyIsInvitedWhoHasAnAccountAndOnlyAdministratorsInvite() {
        accounts.create("Zoé", email, PASSWORD, Set.of(Role.CONTRIBUTOR), Set.of(), Language.ENGLISH);
        assertThatThrownBy(() -> invite(Set.of(Role.ADMIN), Set.of())).isInstanceOf(EmailTaken.class);
        assertThatThrownBy(() -> currentUser.callAs(
                        accounts.findByEmail(email).orElseThrow().id(), () -> invitations.pending()))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theListSaysWhoWasHereLast() {
        var id = accounts.create("Zoé", email, PASSWORD, Set.of(Role.CONTRIBUTOR), Set.of(), Language.ENGLISH);
        assertThat(listed().lastSignIn()).isNull();
        clock.moveAhead(Duration.ofMinutes(7));
        signIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(email, PASSWORD));
        assertThat(listed().account().id()).isEqualTo(id);
        assertThat(listed().lastSignIn()).isCloseTo(clock.instant(), within(1, ChronoUnit.MINUTES));
    }

    private AccountListing listed() {
        return currentUser
                .callAs(admin, () -> administration.search(email, null, PageRequest.of(0, 2)))
                .getFirst();
    }

    private void invite(Set<Role> roles, Set<Language> languages) {
        as(() -> invitations.invite(" Zoé ", email, roles, languages, Language.FRENCH));
    }

    private List<Invitation> pending() {
        return currentUser.callAs(admin, () -> invitations.pending()).stream()
                .filter(one -> one.email().equals(email))
                .toList();
    }

    private void as(Runnable deed) {
        currentUser.callAs(admin, () -> {
            deed.run();
            return true;
        });
    }

    private OutgoingMail mail() {
        return events.stream(MailRequested.class)
                .map(MailRequested::mail)
                .toList()
                .getLast();
    }

    private String token() {
        var found = Pattern.compile("/app/confirm/([^\\s]+)").matcher(mail().body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
