package org.ogptoolbox.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ogptoolbox.base.Language;

/** A one-time link that was sent by mail. Only the hash of its token is kept. */
@Entity
@Table(name = "account_token")
class MailedLink {

    /** What following the link is good for, and how long. */
    enum Purpose {
        REGISTRATION(Duration.ofHours(48)),
        PASSWORD_RESET(Duration.ofHours(2)),
        INVITATION(Duration.ofDays(14));

        private final Duration validity;

        Purpose(Duration validity) {
            this.validity = validity;
        }

        Duration validity() {
            return validity;
        }
    }

    @Id
    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "purpose")
    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    @Column(name = "email_key")
    private String emailKey;

    @Column(name = "email")
    private String email;

    @Column(name = "name")
    private @Nullable String name;

    @Column(name = "language")
    private String language;

    @Column(name = "account_id")
    private @Nullable UUID accountId;

    @Column(name = "roles")
    private @Nullable String roles;

    @Column(name = "translates")
    private @Nullable String translates;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @SuppressWarnings("NullAway.Init")
    protected MailedLink() {}

    MailedLink(Token token, Purpose purpose, String email, @Nullable String name, Language language, Instant now) {
        this.tokenHash = token.hash();
        this.purpose = purpose;
        this.email = email;
        this.emailKey = AccountEntity.key(email);
        this.name = name;
        this.language = language.tag();
        this.createdAt = now;
        this.expiresAt = now.plus(purpose.validity());
    }

    static MailedLink invitation(
            Token token,
            AccountId account,
            String name,
            String email,
            Set<Role> roles,
            Set<Language> languages,
            Language language,
            Instant now) {
        var link = new MailedLink(token, Purpose.INVITATION, email, name, language, now);
        link.accountId = account.value();
        link.roles = words(roles, Role::name);
        link.translates = words(languages, Language::tag);
        return link;
    }

    private static <T> String words(Set<T> values, Function<T, String> word) {
        return values.stream().map(word).sorted().collect(Collectors.joining(" "));
    }

    private static Stream<String> words(@Nullable String text) {
        return text == null || text.isEmpty() ? Stream.empty() : Stream.of(text.split(" "));
    }

    boolean valid(Set<Purpose> wanted, Instant now) {
        return wanted.contains(purpose) && expiresAt.isAfter(now);
    }

    /** The account that comes into being by it: what was said beforehand, or a contributor's. */
    AccountEntity newAccount(String passwordHash, Instant now) {
        var id = accountId == null ? UUID.randomUUID() : accountId;
        var account = new AccountEntity(id, name(), email, passwordHash, language(), now);
        account.give(purpose == Purpose.INVITATION ? roles() : Set.of(Role.CONTRIBUTOR));
        account.translateInto(languages());
        return account;
    }

    Invitation toInvitation() {
        return new Invitation(
                new AccountId(Objects.requireNonNull(accountId)), name(), email, roles(), languages(), expiresAt);
    }

    private Set<Role> roles() {
        return words(roles).map(Role::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    private Set<Language> languages() {
        return words(translates).map(Language::new).collect(Collectors.toUnmodifiableSet());
    }

    String email() {
        return email;
    }

    String emailKey() {
        return emailKey;
    }

    String name() {
        return name == null ? email : name;
    }

    Language language() {
        return new Language(language);
    }
}
