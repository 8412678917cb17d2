package org.ogptoolbox.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.identity.MailedLink.Purpose;
import org.ogptoolbox.identity.VisitorLimits.Wish;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Becoming an account, and finding back into one: by links that prove an address. Nothing here tells whether an address
 * is known; only its owner learns that, from the mail. The password is chosen after the address is proved, so that
 * nobody can prepare an account for somebody else's address.
 */
@Service
@Transactional
public class Registration {

    /** More mails than this to one address within an hour are not sent: nobody's mailbox is to be flooded from here. */
    static final int MAILS_AN_HOUR = 3;

    private static final Set<Purpose> NEW_ACCOUNT = Set.of(Purpose.REGISTRATION, Purpose.INVITATION);
    private static final Set<Purpose> RESET = Set.of(Purpose.PASSWORD_RESET);

    private final StoredAccounts accounts;
    private final MailedLinks links;
    private final LinkMails mails;
    private final PasswordEncoder passwords;
    private final VisitorLimits limits;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Registration(
            StoredAccounts accounts,
            MailedLinks links,
            LinkMails mails,
            PasswordEncoder passwords,
            VisitorLimits limits,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.links = links;
        this.mails = mails;
        this.passwords = passwords;
        this.limits = limits;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Mails a link that confirms the address; if there is an account already, the mail says so.
     *
     * @throws BadAccount when name or address break a rule
     * @throws TryLater when too many mails were asked for from the same network
     */
    public void request(String typedName, String typedEmail, Language language) {
        var name = AccountRules.name(typedName);
        var email = AccountRules.email(typedEmail);
        limits.count(Wish.MAIL);
        var known = accounts.findByEmailKey(AccountEntity.key(email));
        if (known.isPresent()) {
            var account = known.get().toAccount();
            newLink(Purpose.PASSWORD_RESET, account.email(), null, account.language(), mails::alreadyRegistered);
        } else {
            newLink(Purpose.REGISTRATION, email, name, language, mails::confirmAddress);
        }
    }

    /**
     * Mails a link that lets choose a new password, if there is an open account with this address.
     *
     * @throws TryLater when too many mails were asked for from the same network
     */
    public void requestReset(String typedEmail) {
        var email = AccountRules.email(typedEmail);
        limits.count(Wish.MAIL);
        accounts.findByEmailKey(AccountEntity.key(email))
                .filter(AccountEntity::enabled)
                .map(AccountEntity::toAccount)
                .ifPresent(account -> newLink(
                        Purpose.PASSWORD_RESET, account.email(), null, account.language(), mails::resetPassword));
    }

    /** The address a registration link was sent to; looking does not use the link. @throws LinkGone when it is no good */
    @Transactional(readOnly = true)
    public String registrationEmail(String token) {
        return valid(token, NEW_ACCOUNT).email();
    }

    /** The address a reset link was sent to; looking does not use the link. @throws LinkGone when it is no good */
    @Transactional(readOnly = true)
    public String resetEmail(String token) {
        return valid(token, RESET).email();
    }

    /**
     * Uses the link of a registration or an invitation: the account comes into being, as what its owner was invited to
     * be, or as a contributor.
     *
     * @throws LinkGone when the link is no good, or there is an account by now
     * @throws BadAccount when the password breaks a rule; the link stays good
     */
    public AccountId confirm(String token, String password) {
        var link = valid(token, NEW_ACCOUNT);
        AccountRules.checkPassword(password, link.email());
        var invitation = links.findByEmailKeyAndPurposeAndExpiresAtAfter(link.emailKey(), Purpose.INVITATION, now());
        use(token);
        if (accounts.existsByEmailKey(link.emailKey())) {
            throw new LinkGone();
        }
        var account = invitation.orElse(link).newAccount(passwords.encode(password), now());
        accounts.save(account);
        links.deleteFor(link.emailKey());
        events.publishEvent(AccountEvent.of(account.accountId(), AccountEvent.REGISTERED));
        return account.accountId();
    }

    /**
     * Uses a reset link: the password is the new one, and every open session ends.
     *
     * @throws LinkGone when the link is no good
     * @throws BadAccount when the password breaks a rule; the link stays good
     */
    public void reset(String token, String password) {
        var link = valid(token, RESET);
        AccountRules.checkPassword(password, link.email());
        use(token);
        var account = accounts.findByEmailKey(link.emailKey()).orElseThrow(LinkGone::new);
        account.changePassword(passwords.encode(password));
        links.deleteFor(link.emailKey());
        events.publishEvent(AccountEvent.of(account.accountId(), AccountEvent.PASSWORD_RESET));
    }

    /** The address where the owner of this open account chooses a new password; for the console, not for a mail. */
    String addressToChoosePassword(String email) {
        var account = accounts.findByEmailKey(AccountEntity.key(email)).orElseThrow(AccountNotFound::new);
        var token = Token.random();
        var language = account.toAccount().language();
        links.save(new MailedLink(token, Purpose.PASSWORD_RESET, account.email(), null, language, now()));
        return mails.resetAddress(token);
    }

    private void newLink(Purpose purpose, String email, @Nullable String name, Language language, LinkMails.Kind mail) {
        var now = now();
        links.deleteExpired(now);
        var lately = links.countByEmailKeyAndCreatedAtAfter(AccountEntity.key(email), now.minus(Duration.ofHours(1)));
        if (lately < MAILS_AN_HOUR) {
            var token = Token.random();
            links.save(new MailedLink(token, purpose, email, name, language, now));
            mail.send(email, language, token);
        }
    }

    private MailedLink valid(String token, Set<Purpose> purpose) {
        return links.findById(new Token(token).hash())
                .filter(link -> link.valid(purpose, now()))
                .orElseThrow(() -> {
                    limits.count(Wish.WRONG_LINK);
                    return new LinkGone();
                });
    }

    private void use(String token) {
        if (links.use(new Token(token).hash()) == 0) {
            throw new LinkGone();
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
