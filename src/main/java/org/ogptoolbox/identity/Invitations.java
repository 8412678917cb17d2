package org.ogptoolbox.identity;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.identity.MailedLink.Purpose;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Administrators ask people to open an account and say beforehand what it may do. The account comes into being when the
 * link is followed, as with a registration: so its address is proved, and nobody but its owner ever knew its password.
 */
@Service
@Transactional
@PreAuthorize("hasRole('ADMIN')")
public class Invitations {

    private final StoredAccounts accounts;
    private final MailedLinks links;
    private final LinkMails mails;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Invitations(
            StoredAccounts accounts,
            MailedLinks links,
            LinkMails mails,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.links = links;
        this.mails = mails;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Mails an invitation; an earlier one to the same address ends.
     *
     * @param languages those that a translator translates into
     * @param language of the mail, and of the interface at first
     * @throws BadAccount when name or address break a rule
     * @throws EmailTaken when there is an account with this address
     */
    public void invite(
            String typedName, String typedEmail, Set<Role> roles, Set<Language> languages, Language language) {
        var name = AccountRules.name(typedName);
        var email = AccountRules.email(typedEmail);
        if (accounts.existsByEmailKey(AccountEntity.key(email))) {
            throw new EmailTaken();
        }
        links.deleteFor(AccountEntity.key(email));
        send(AccountId.random(), name, email, roles, languages, language);
    }

    private void send(
            AccountId id, String name, String email, Set<Role> roles, Set<Language> languages, Language language) {
        var token = Token.random();
        links.save(MailedLink.invitation(token, id, name, email, roles, languages, language, now()));
        events.publishEvent(AccountEvent.invited(id, roles));
        mails.invite(email, language, token);
    }

    /** Those who were invited and have not come, by name. */
    @Transactional(readOnly = true)
    public List<Invitation> pending() {
        return links.findByPurposeAndExpiresAtAfterOrderByNameAscEmailAsc(Purpose.INVITATION, now()).stream()
                .map(MailedLink::toInvitation)
                .toList();
    }

    /** Mails it anew with a new link, for who does not find the first. @throws LinkGone when there is none any more */
    public void again(AccountId id) {
        var link = links.findByAccountId(id.value()).orElseThrow(LinkGone::new);
        var invitation = link.toInvitation();
        links.deleteFor(link.emailKey());
        send(id, invitation.name(), invitation.email(), invitation.roles(), invitation.languages(), link.language());
    }

    /** The link leads nowhere any more. One that was followed, or has ended, is left alone. */
    public void withdraw(AccountId id) {
        links.findByAccountId(id.value()).ifPresent(link -> {
            links.deleteFor(link.emailKey());
            events.publishEvent(AccountEvent.of(id, AccountEvent.INVITATION_WITHDRAWN));
        });
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
